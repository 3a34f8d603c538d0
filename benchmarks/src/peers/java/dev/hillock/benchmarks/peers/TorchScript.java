package dev.hillock.benchmarks.peers;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.ParameterStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A TorchScript module without state whose forward is one expression of x: how DJL reaches PyTorch's operators that
 * {@link NDArray} has no method for.
 *
 * <p>The file of a module is a zip archive: its code, and pickles of the module object and of the code's constants.
 */
final class TorchScript {

    /** The version that PyTorch 2 writes; an older one would get the operators of that time. */
    private static final int VERSION = 10;

    /** A model that nothing refers to is freed, although its block is in use. */
    private final Model model = Model.newInstance("module", "PyTorch");
    private final ParameterStore none = new ParameterStore();
    private final boolean differentiable;

    /** Loads the module of an expression such as {@code torch.silu(x)}. */
    TorchScript(String expression, boolean differentiable) throws IOException, MalformedModelException {
        this.differentiable = differentiable;
        model.load(new ByteArrayInputStream(archive(expression)));
    }

    NDArray apply(NDArray x) {
        return model.getBlock().forward(none, new NDList(x), differentiable).singletonOrThrow();
    }

    private static byte[] archive(String expression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // Pickle: protocol 2; the class; called with (); its state is {"training": False}; stop.
            put(zip, "data.pkl", "\u0080\2c__torch__\nM\n)\u0081}X\10\0\0\0training\u0089sb.");
            put(zip, "constants.pkl", "\u0080\2).");
            put(zip, "version", VERSION + "\n");
            put(zip, "code/__torch__.py", """
                class M(Module):
                  __parameters__ = []
                  __buffers__ = []
                  training : bool
                  def forward(self: __torch__.M,
                    x: Tensor) -> Tensor:
                    return %s
                """.formatted(expression));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry("module/" + name));
        zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
    }
}
