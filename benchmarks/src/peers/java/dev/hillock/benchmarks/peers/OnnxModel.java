package dev.hillock.benchmarks.peers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The bytes of an ONNX model with a single node, from x to y, both float32 and of one fixed shape.
 *
 * <p>A model is a protobuf message (onnx.proto3). On the wire a field is {@code number << 3 | kind} followed by the
 * value: a varint (kind 0), four bytes (kind 5), or a length and as many bytes (kind 2: strings and nested messages).
 */
final class OnnxModel {

    private static final int IR_VERSION = 10;
    private static final int OPSET = 22;
    private static final int FLOAT = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private OnnxModel() {
    }

    /**
     * The model of one operator.
     *
     * @param domain     empty for ONNX's own operators, {@code com.microsoft} for ONNX Runtime's
     * @param operator   for example {@code LeakyRelu}
     * @param attributes by name: Float, Long or String
     * @param constants  scalars that follow x as inputs
     * @param shape      of x and y
     */
    static byte[] of(String domain, String operator, Map<String, Object> attributes, float[] constants, long... shape) {
        OnnxModel node = new OnnxModel().text(1, "x");
        OnnxModel graph = new OnnxModel();
        for (int i = 0; i < constants.length; i++) {
            node.text(1, "c" + i);
        }
        node.text(2, "y").text(4, operator).text(7, domain);
        attributes.forEach((name, value) -> node.message(5, attribute(name, value)));
        graph.message(1, node).text(2, operator);
        for (int i = 0; i < constants.length; i++) {
            graph.message(5, new OnnxModel().varint(2, FLOAT).float32(4, constants[i]).text(8, "c" + i));
        }
        graph.message(11, value("x", shape)).message(12, value("y", shape));
        return new OnnxModel()
            .varint(1, IR_VERSION)
            .message(8, new OnnxModel().text(1, "").varint(2, OPSET))
            .message(8, new OnnxModel().text(1, "com.microsoft").varint(2, 1))
            .message(7, graph)
            .bytes.toByteArray();
    }

    private static OnnxModel attribute(String name, Object value) {
        OnnxModel attribute = new OnnxModel().text(1, name);
        return switch (value) {
            case Float f -> attribute.float32(2, f).varint(20, 1);
            case Long i -> attribute.varint(3, i).varint(20, 2);
            case String s -> attribute.text(4, s).varint(20, 3);
            default -> throw new IllegalArgumentException("attribute %s is a Float, Long or String, not %s"
                .formatted(name, value.getClass()));
        };
    }

    private static OnnxModel value(String name, long... shape) {
        OnnxModel dimensions = new OnnxModel();
        for (long length : shape) {
            dimensions.message(1, new OnnxModel().varint(1, length));
        }
        OnnxModel tensor = new OnnxModel().varint(1, FLOAT).message(2, dimensions);
        return new OnnxModel().text(1, name).message(2, new OnnxModel().message(1, tensor));
    }

    private OnnxModel varint(int field, long value) {
        raw(field << 3);
        raw(value);
        return this;
    }

    private OnnxModel float32(int field, float value) {
        raw(field << 3 | 5);
        bytes.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
        return this;
    }

    private OnnxModel text(int field, String value) {
        return delimited(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private OnnxModel message(int field, OnnxModel value) {
        return delimited(field, value.bytes.toByteArray());
    }

    private OnnxModel delimited(int field, byte[] value) {
        raw(field << 3 | 2);
        raw(value.length);
        bytes.writeBytes(value);
        return this;
    }

    /** Seven bits a byte, the lowest first; all but the last have the high bit set. */
    private void raw(long value) {
        long rest = value;
        for (; (rest & ~0x7FL) != 0; rest >>>= 7) {
            bytes.write((int) (rest & 0x7F | 0x80));
        }
        bytes.write((int) rest);
    }
}
