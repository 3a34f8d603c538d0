package dev.hillock.formats;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyHeader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a safetensors file: eight bytes with its length, then JSON that names every tensor with its type, shape
 * and place. Read with the checks of the reference implementation: no more than 100 MB, no holes, no overlaps, nothing
 * left over.
 *
 * @param text     the JSON with its padding
 * @param metadata what {@code __metadata__} holds; null where there is none
 * @param entries  the tensors in the order of the header
 */
record SafetensorsHeader(byte[] text, Map<String, String> metadata, Map<String, Entry> entries) {

    /** The longest header that the reference implementation reads. */
    static final long LONGEST = 100_000_000;

    private static final String METADATA = "__metadata__";
    private static final int PREFIX = Long.BYTES;

    /**
     * A tensor.
     *
     * @param type  for example {@code F32} or {@code I64}
     * @param begin its first byte, counted from the end of the header
     * @param end   the byte after its last
     */
    record Entry(String type, long[] shape, long begin, long end) {

        /** How many bits an element takes; 0 for a type that we do not know. */
        int bits() {
            return switch (type) {
                case "F64", "I64", "U64", "C64" -> 64;
                case "F32", "I32", "U32" -> 32;
                case "F16", "BF16", "I16", "U16" -> 16;
                case "BOOL", "I8", "U8", "F8_E4M3", "F8_E5M2", "F8_E8M0", "F8_E4M3FNUZ", "F8_E5M2FNUZ" -> 8;
                case "F6_E2M3", "F6_E3M2" -> 6;
                case "F4" -> 4;
                default -> 0;
            };
        }

        @Override
        public String toString() {
            return type + " " + NpyHeader.text(shape);
        }
    }

    /** Where the data begin in the file. */
    long dataOffset() {
        return PREFIX + text.length;
    }

    /** How many bytes of data there are. */
    long dataSize() {
        return entries.values().stream().mapToLong(Entry::end).max().orElse(0);
    }

    Entry entry(String name) {
        return entries.get(name);
    }

    /** The bytes of the file before the data. */
    ByteBuffer bytes() {
        return ByteBuffer.allocate(PREFIX + text.length).order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).put(text)
            .flip();
    }

    /**
     * Reads the text of a header.
     *
     * @param place    the file
     * @param dataSize bytes of the file after the header
     * @throws ArrayFileException if the reference implementation would refuse it
     */
    static SafetensorsHeader parse(String place, byte[] text, long dataSize) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, String> metadata = null;
        try (JsonReader json = new JsonReader(new StringReader(decode(place, text)))) {
            json.setStrictness(Strictness.STRICT);
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                if (name.equals(METADATA)) {
                    if (metadata != null) {
                        throw malformed(place, "it names \"" + name + "\" twice", null);
                    }
                    metadata = metadata(place, json);
                } else if (entries.put(name, entry(place, name, json)) != null) {
                    throw malformed(place, "it names \"" + name + "\" twice", null);
                }
            }
            json.endObject();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw malformed(place, "text after its end", null);
            }
        } catch (IOException | IllegalStateException | NumberFormatException | JsonParseException e) {
            throw malformed(place, String.valueOf(e.getMessage()).lines().findFirst().orElse("it is no JSON")
                .replaceAll(" at line.*", ""), e);
        }
        check(place, entries, dataSize);
        return new SafetensorsHeader(text, metadata, entries);
    }

    private static String decode(String place, byte[] text) {
        try {
            String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
            if (!decoded.startsWith("{")) {
                throw malformed(place, "it does not begin with {", null);
            }
            return decoded;
        } catch (CharacterCodingException e) {
            throw malformed(place, "it is not UTF-8", e);
        }
    }

    private static Map<String, String> metadata(String place, JsonReader json) throws IOException {
        Map<String, String> metadata = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            if (json.peek() != JsonToken.STRING) {
                throw malformed(place, "the metadata \"%s\" is not a text".formatted(key), null);
            }
            metadata.put(key, json.nextString());
        }
        json.endObject();
        return metadata;
    }

    private static Entry entry(String place, String name, JsonReader json) throws IOException {
        String type = null;
        long[] shape = null;
        long[] offsets = null;
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            switch (key) {
                case "dtype" -> type = json.nextString();
                case "shape" -> shape = naturals(place, name, json);
                case "data_offsets" -> offsets = naturals(place, name, json);
                default -> throw malformed(place, "\"%s\" has an unknown key \"%s\"".formatted(name, key), null);
            }
        }
        json.endObject();
        if (type == null || shape == null || offsets == null || offsets.length != 2) {
            throw malformed(place, "\"%s\" must have dtype, shape and two data_offsets".formatted(name), null);
        }
        return new Entry(type, shape, offsets[0], offsets[1]);
    }

    private static long[] naturals(String place, String name, JsonReader json) throws IOException {
        List<Long> numbers = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            String digits = json.peek() == JsonToken.NUMBER ? json.nextString() : "";
            if (!digits.matches("\\d{1,18}")) {
                throw malformed(place, "\"%s\" has a dimension or offset that is no natural number".formatted(name),
                    null);
            }
            numbers.add(Long.parseLong(digits));
        }
        json.endArray();
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private static void check(String place, Map<String, Entry> entries, long dataSize) {
        List<String> names = new ArrayList<>(entries.keySet());
        names.sort(Comparator.<String>comparingLong(name -> entries.get(name).begin())
            .thenComparingLong(name -> entries.get(name).end()));
        long end = 0;
        String before = "the header";
        for (String name : names) {
            Entry entry = entries.get(name);
            if (entry.begin != end || entry.end < entry.begin) {
                throw malformed(place, entry.begin < end
                    ? "\"%s\" begins at byte %d, inside %s, which ends at %d".formatted(name, entry.begin, before, end)
                    : entry.begin > end
                    ? "there is a hole between %s, which ends at byte %d, and \"%s\", which begins at %d"
                    .formatted(before, end, name, entry.begin)
                    : "\"%s\" ends at byte %d, before it begins at %d".formatted(name, entry.end, entry.begin), null);
            }
            if (entry.bits() > 0 && bytes(place, name, entry) != entry.end - entry.begin) {
                throw malformed(place, "\"%s\" is %s, which needs %d bytes, but has %d".formatted(name, entry,
                    bytes(place, name, entry), entry.end - entry.begin), null);
            }
            end = entry.end;
            before = "\"" + name + "\"";
        }
        if (end != dataSize) {
            throw new ArrayFileException("%s is %s: its header tells of %d bytes of data but it has %d".formatted(place,
                dataSize < end ? "truncated" : "longer than its header says", end, dataSize));
        }
    }

    private static long bytes(String place, String name, Entry entry) {
        try {
            long bits = entry.bits();
            for (long dimension : Arrays.stream(entry.shape).sorted().toArray()) {
                bits = Math.multiplyExact(bits, dimension);
            }
            return Math.ceilDiv(bits, 8);
        } catch (ArithmeticException e) {
            throw malformed(place, "\"%s\" is %s, which has more than 2^63 bits".formatted(name, entry), e);
        }
    }

    private static ArrayFileException malformed(String place, String why, Exception cause) {
        return new ArrayFileException("%s has a malformed safetensors header: %s".formatted(place, why), cause);
    }

    /**
     * The header of a new file.
     *
     * @param results what it will hold; each takes the place of the tensor of its name
     * @param before  the header of the file they come from, whose metadata and other tensors are handed on; or null
     */
    static SafetensorsHeader of(List<Result> results, SafetensorsHeader before) {
        Map<String, Entry> old = before == null ? Map.of() : before.entries;
        Map<String, Entry> all = new LinkedHashMap<>(old);
        results.forEach(r -> all.put(r.name(), new Entry(type(r.header()), r.header().shape(), 0,
            r.header().byteSize())));
        if (before != null && all.keySet().equals(old.keySet()) && all.entrySet().stream().allMatch(e ->
            e.getValue().toString().equals(old.get(e.getKey()).toString()))) {
            return before;
        }
        List<String> order = new ArrayList<>(all.keySet());
        // As the reference implementation lays them out: the widest types first, so that each is aligned.
        order.sort(Comparator.comparingInt(name -> -all.get(name).bits()));
        Map<String, Entry> placed = new LinkedHashMap<>();
        long at = 0;
        for (String name : order) {
            Entry e = all.get(name);
            placed.put(name, new Entry(e.type, e.shape, at, at + e.end - e.begin));
            at += e.end - e.begin;
        }
        Map<String, String> metadata = before == null ? null : before.metadata;
        return new SafetensorsHeader(text(metadata, placed), metadata, placed);
    }

    private static String type(NpyHeader header) {
        return switch (header.stored()) {
            case FLOAT16 -> "F16";
            case BFLOAT16 -> "BF16";
            case FLOAT32 -> "F32";
            case FLOAT64 -> "F64";
        };
    }

    private static byte[] text(Map<String, String> metadata, Map<String, Entry> entries) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            if (metadata != null) {
                json.name(METADATA).beginObject();
                for (Map.Entry<String, String> pair : metadata.entrySet()) {
                    json.name(pair.getKey()).value(pair.getValue());
                }
                json.endObject();
            }
            for (Map.Entry<String, Entry> named : entries.entrySet()) {
                Entry e = named.getValue();
                json.name(named.getKey()).beginObject().name("dtype").value(e.type);
                array(json.name("shape"), e.shape);
                array(json.name("data_offsets"), e.begin, e.end);
                json.endObject();
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        while (text.toString().getBytes(StandardCharsets.UTF_8).length % PREFIX != 0) {
            text.append(' ');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void array(JsonWriter json, long... numbers) throws IOException {
        json.beginArray();
        for (long number : numbers) {
            json.value(number);
        }
        json.endArray();
    }
}
