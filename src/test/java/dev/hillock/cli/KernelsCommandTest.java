package dev.hillock.cli;

import org.junit.jupiter.api.Test;

/** {@code hillock kernels} without a TornadoVM SDK. */
class KernelsCommandTest {

    @Test
    void showsTheJavaAndWhatBecameOfIt() {
        Ran.hillock("kernels", "show", "gelu", "--order", "derivative").right()
            .says("static float kGeluSlope(float x)", "// order: derivative", "__kernel void kGenericMap(");
        Ran.hillock("kernels", "show", "log-softmax").right()
            .says("static void kReduceByGroup(", "// function: log_softmax", "__kernel void kGenericReduceByGroup(");
    }

    @Test
    void refusesWhatThereIsNot() {
        Ran.hillock("kernels", "show", "softmax", "--order", "derivative").failed(Exit.USAGE,
            "softmax has no derivative; it has value, pullback, value-and-pullback");
        Ran.hillock("kernels", "show", "gleu").failed(Exit.USAGE, "did you mean gelu");
        Ran.hillock("kernels", "generate", "--backend", "metal").failed(Exit.USAGE, "unknown backend \"metal\"");
        Ran.hillock("kernels", "generate", "--backend", "ptx").failed(Exit.ENGINE, "TornadoVM's ptx backend loads");
        Ran.hillock("kernels", "generate", "--function", "nothing").failed(Exit.USAGE, "unknown function \"nothing\"");
    }

    @Test
    void generatesOnlyWithAnSdk() {
        Ran.hillock("kernels", "generate", "-o", "target/none").failed(Exit.ENGINE,
            "Hillock was built without a TornadoVM SDK");
    }
}
