package dev.hillock.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** JSON for other programs. Loaded only when it is asked for: the library behind it takes time to start. */
final class Json {

    private static final Gson GSON =
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private Json() {
    }

    static String text(Object value) {
        return GSON.toJson(value);
    }
}
