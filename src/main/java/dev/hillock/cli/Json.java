package dev.hillock.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import dev.hillock.function.Framework;
import dev.hillock.function.Variant;

/** JSON for other programs. Loaded only when it is asked for: the library behind it takes time to start. */
final class Json {

    private static final Gson DENSE = new GsonBuilder().disableHtmlEscaping().serializeNulls()
        .registerTypeHierarchyAdapter(Framework.class, words()).registerTypeAdapter(Variant.class, words()).create();
    private static final Gson GSON = DENSE.newBuilder().setPrettyPrinting().create();

    private Json() {
    }

    /** What is written as it says of itself. */
    private static JsonSerializer<Object> words() {
        return (value, _, _) -> new JsonPrimitive(value.toString());
    }

    static String text(Object value) {
        return GSON.toJson(value);
    }

    /** The same without a line for each value, to be put into something else. */
    static String dense(Object value) {
        return DENSE.toJson(value);
    }
}
