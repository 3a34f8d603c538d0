package dev.hillock.cli;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.hillock.bench.Results;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what {@code hillock bench --json} wrote. */
final class ResultsFile {

    private static final String CURE = "; `hillock bench -o FILE.json` writes one";

    private ResultsFile() {
    }

    /** The results, of which all that is needed is there. */
    static Results read(Path path) {
        Results results;
        try {
            results = new Gson().fromJson(checked(path, JsonParser.parseString(Files.readString(path))),
                Results.class);
        } catch (NoSuchFileException e) {
            throw new ResultsException("%s does not exist", path);
        } catch (MalformedInputException | JsonParseException e) {
            throw new ResultsException("%s is not JSON, so it holds no results of a benchmark%s", path, CURE);
        } catch (IOException e) {
            throw new ResultsException("%s cannot be read: %s", path, e.getMessage());
        }
        if (results.machine() == null || results.software() == null || results.measurements() == null
            || results.ceilings() == null || results.skipped() == null || results.engines() == null
            || results.absent() == null || results.measurements().stream().anyMatch(ResultsFile::damaged)) {
            throw new ResultsException("%s has the schema %s but lacks parts of it; it was edited or cut, measure again"
                + "%s", path, Results.SCHEMA, CURE);
        }
        return results;
    }

    private static boolean damaged(dev.hillock.bench.Measurement m) {
        return m == null || m.function() == null || m.order() == null || m.engine() == null || m.kernel() == null
            || m.roundTrip() == null || m.resident() == null || m.copy() == null || m.elements() < 1
            || !m.inHostMemory() && (m.upload() == null || m.download() == null);
    }

    private static JsonObject checked(Path path, JsonElement json) {
        if (json.isJsonArray() && !json.getAsJsonArray().isEmpty() && json.getAsJsonArray().get(0).isJsonObject()
            && json.getAsJsonArray().get(0).getAsJsonObject().has("benchmark")) {
            throw new ResultsException("%s is a result of JMH, which lacks machine, engine and verification%s", path,
                CURE);
        }
        if (!json.isJsonObject() || !json.getAsJsonObject().has("schema")) {
            throw new ResultsException("%s holds no results of a benchmark: its schema must be %s but it has none%s",
                path, Results.SCHEMA, CURE);
        }
        JsonElement schema = json.getAsJsonObject().get("schema");
        if (!schema.isJsonPrimitive() || !schema.getAsString().equals(Results.SCHEMA)) {
            throw new ResultsException("%s has the schema %s, but this version of Hillock reads %s; measure again with "
                + "it, or compare with the version that wrote it", path, schema, Results.SCHEMA);
        }
        return json.getAsJsonObject();
    }
}
