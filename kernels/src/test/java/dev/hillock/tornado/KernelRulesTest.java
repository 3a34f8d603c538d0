package dev.hillock.tornado;

import static java.lang.classfile.Opcode.DREM;
import static java.lang.classfile.Opcode.FREM;
import static java.lang.classfile.Opcode.IFGE;
import static java.lang.classfile.Opcode.IFGT;
import static java.lang.classfile.Opcode.IFLE;
import static java.lang.classfile.Opcode.IFLT;
import static java.lang.classfile.Opcode.IUSHR;
import static java.lang.classfile.Opcode.LUSHR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the class files of the kernels for what TornadoVM compiles wrongly, refuses, or never gets to see. */
class KernelRulesTest {

    private static final Pattern KERNEL_NAME = Pattern.compile("k[A-Z]\\w*");
    /** The mathematics that every backend has and that is right there; min, max and signum lose NaN. */
    private static final Set<String> MATHEMATICS = Set.of("abs", "atan", "cos", "exp", "log", "sin", "sqrt");
    private static final Set<String> ARRAYS = Set.of("get", "set", "getSize");
    private static final String API = "uk/ac/manchester/tornado/api/";
    private static final String OURS = "dev/hillock/tornado/";

    /** A method that runs on a device. */
    private record Kernel(String owner, MethodModel method) {

        static boolean is(MethodModel method) {
            return KERNEL_NAME.matcher(method.methodName().stringValue()).matches();
        }

        CodeModel code() {
            return method.code().orElseThrow();
        }

        @Override
        public String toString() {
            return owner.substring(OURS.length()) + "." + method.methodName().stringValue();
        }
    }

    static List<Kernel> kernels() throws IOException {
        List<Kernel> kernels = new ArrayList<>();
        for (Class<?> type : List.of(AlgebraicFormulas.class, Angles.class, ElementwiseKernels.class,
                ExponentialFormulas.class, Formulas.class, KernelMath.class, PiecewiseFormulas.class, RowKernels.class,
                RowMath.class, RowWriters.class)) {
            String name = type.getName().replace('.', '/');
            try (InputStream file = type.getResourceAsStream("/" + name + ".class")) {
                ClassFile.of().parse(file.readAllBytes()).methods().stream()
                    .filter(Kernel::is)
                    .forEach(method -> kernels.add(new Kernel(name, method)));
            }
        }
        return kernels;
    }

    @Test
    void theListHasEveryKernelThatIsCalled() throws IOException {
        Set<String> owners = Set.copyOf(kernels().stream().map(Kernel::owner).toList());
        for (Kernel kernel : kernels()) {
            calls(kernel).map(call -> call.owner().asInternalName()).filter(owner -> owner.startsWith(OURS))
                .forEach(owner -> assertTrue(owners.contains(owner), kernel + " calls " + owner));
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void hasItsLocalVariables(Kernel kernel) {
        assertTrue(((CodeAttribute) kernel.code()).findAttribute(Attributes.localVariableTable()).isPresent(),
            "without a local-variable table (javac -g) a kernel never reaches the device");
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void callsOnlyWhatADeviceHas(Kernel kernel) {
        calls(kernel).forEach(call -> {
            String owner = call.owner().asInternalName();
            String name = call.name().stringValue();
            boolean allowed = owner.startsWith(OURS) && KERNEL_NAME.matcher(name).matches()
                || owner.equals(API + "math/TornadoMath") && MATHEMATICS.contains(name)
                || owner.startsWith(API + "types/arrays/") && ARRAYS.contains(name)
                || owner.equals(API + "KernelContext") && (name.startsWith("allocate") || name.equals("localBarrier"))
                || owner.equals("java/lang/Integer") && name.equals("intValue");  // the context's indices are boxed
            assertTrue(allowed, kernel + " calls " + owner + "." + name);
        });
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void usesNothingThatIsCompiledWrongly(Kernel kernel) {
        for (Instruction instruction : instructions(kernel)) {
            Opcode opcode = instruction.opcode();
            assertFalse(opcode == IUSHR || opcode == LUSHR, kernel + " has >>>, which devices take for >>");
            assertFalse(opcode == FREM || opcode == DREM, kernel + " has % on floats, which no driver takes");
            assertFalse(instruction instanceof InvokeDynamicInstruction, kernel + " has a lambda or joins strings");
            assertFalse(instruction instanceof NewObjectInstruction, kernel + " makes an object");
            assertFalse(instruction instanceof ThrowInstruction, kernel + " throws");
            if (instruction instanceof ConstantInstruction constant) {
                assertFalse(constant.constantValue() instanceof Float f && f.isNaN(), kernel + " has a NaN constant");
                assertFalse(constant.constantValue() instanceof Double, kernel + " computes in double");
            }
        }
    }

    /** A local array that is handed to a helper is addressed like one on the heap: other elements, and no error. */
    @ParameterizedTest
    @MethodSource("kernels")
    void handsNoArrayToAHelper(Kernel kernel) {
        assertFalse(kernel.method().methodType().stringValue().contains("["), kernel + " takes or returns an array");
    }

    /** javac makes fcmpg of < and <=, fcmpl of > and >=, so that NaN is false; the jump after it tells which it was. */
    @ParameterizedTest
    @MethodSource("kernels")
    void comparesSoThatNaNIsFalse(Kernel kernel) {
        List<Instruction> code = instructions(kernel);
        for (int i = 0; i + 1 < code.size(); i++) {
            Opcode jump = code.get(i + 1).opcode();
            boolean wrong = switch (code.get(i).opcode()) {
                case FCMPG -> jump == IFGT || jump == IFLE;
                case FCMPL -> jump == IFLT || jump == IFGE;
                default -> false;
            };
            assertFalse(wrong, kernel + " compares floats with <= or >=, which devices call true for NaN");
        }
    }

    @Test
    void theseRulesSeeWhatTheyForbid() throws IOException {
        String name = Wrong.class.getName().replace('.', '/');
        try (InputStream file = getClass().getResourceAsStream("/" + name + ".class")) {
            for (MethodModel method : ClassFile.of().parse(file.readAllBytes()).methods()) {
                if (Kernel.is(method)) {
                    Kernel kernel = new Kernel(OURS + "Wrong", method);
                    assertEquals(1, Stream.<Runnable>of(() -> callsOnlyWhatADeviceHas(kernel),
                        () -> usesNothingThatIsCompiledWrongly(kernel), () -> comparesSoThatNaNIsFalse(kernel),
                        () -> handsNoArrayToAHelper(kernel))
                        .filter(KernelRulesTest::fails).count(), kernel.toString());
                }
            }
        }
    }

    private static boolean fails(Runnable rule) {
        try {
            rule.run();
            return false;
        } catch (AssertionError seen) {
            return true;
        }
    }

    private static Stream<InvokeInstruction> calls(Kernel kernel) {
        return instructions(kernel).stream()
            .filter(InvokeInstruction.class::isInstance)
            .map(InvokeInstruction.class::cast);
    }

    private static List<Instruction> instructions(Kernel kernel) {
        List<Instruction> instructions = new ArrayList<>();
        for (CodeElement element : kernel.code()) {
            if (element instanceof Instruction instruction) {
                instructions.add(instruction);
            }
        }
        return instructions;
    }

    /** One fault a method. */
    static final class Wrong {
        private Wrong() {
        }

        static int kShift(int x) { return x >>> 3; }

        static float kRemainder(float x) { return x % 3f; }

        static float kNotANumber(float x) { return x > 0f ? x : Float.NaN; }

        static float kAtMost(float x) { return x <= 0f ? 0f : x; }

        static float kAtLeast(float x) { return x >= 0f ? x : 0f; }

        static boolean kEither(float x, float y) { return x <= y || y > 3f; }

        static float kMax(float x) { return Math.max(x, 0f); }

        static double kDouble(double x) { return x * 0.1; }

        static float kThrow(RuntimeException x) { throw x; }

        static float kArray(float[] x) { return x[0]; }
    }
}
