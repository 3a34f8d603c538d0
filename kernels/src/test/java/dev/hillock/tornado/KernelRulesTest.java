package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect of kernels, as {@link KernelMath} states it, held to on the class files; needs no device. */
class KernelRulesTest {
    private static final String API = "uk/ac/manchester/tornado/api/";
    private static final String OURS = "dev/hillock/tornado/";
    private static final Set<String> MATHEMATICS = Set.of("exp", "log", "sqrt", "sin", "cos", "atan", "abs");
    private static final Set<String> CONTEXT = Set.of("localBarrier", "allocateFloatLocalArray",
        "allocateDoubleLocalArray", "allocateIntLocalArray");
    private static final Set<Opcode> FORBIDDEN = EnumSet.of(Opcode.IUSHR, Opcode.LUSHR, Opcode.FREM, Opcode.DREM,
        Opcode.ATHROW, Opcode.NEW, Opcode.INVOKEDYNAMIC, Opcode.F2D, Opcode.D2F, Opcode.PUTSTATIC);
    /** A device need not have doubles, and a float among doubles has lost its digits. */
    private static final Set<Opcode> OF_DOUBLES = EnumSet.of(Opcode.I2D, Opcode.DADD, Opcode.DMUL, Opcode.DDIV,
        Opcode.DSUB);
    private static final Set<Opcode> OF_FLOATS = EnumSet.of(Opcode.I2F, Opcode.FADD, Opcode.FMUL, Opcode.FDIV,
        Opcode.FSUB);

    @ParameterizedTest
    @ValueSource(classes = {ElementwiseKernels.class, Formulas.class, PiecewiseFormulas.class, AlgebraicFormulas.class,
        ExponentialFormulas.class, Angles.class, FloatTurns.class, KernelMath.class, FloatDigits.class,
        RowKernels.class, RowWriters.class, RowMath.class, ThreadPerRow.class, DoubleElementwiseKernels.class,
        DoubleFormulas.class, DoublePiecewiseFormulas.class, DoubleAlgebraicFormulas.class,
        DoubleExponentialFormulas.class, DoubleAngles.class, DoubleTurns.class, DoubleKernelMath.class,
        DoubleDigits.class, DoubleRowKernels.class, DoubleRowWriters.class, DoubleRowMath.class, GateKernels.class,
        DoubleGateKernels.class, SparseKernels.class, DoubleSparseKernels.class, LossKernels.class,
        GenericLossKernels.class, DoubleLossKernels.class, Halves.class, HalfKernels.class,
        HalfElementwiseKernels.class})
    void kernelsKeepTheRules(Class<?> kernels) throws IOException {
        assertEquals(List.of(), faults(kernels));
    }

    @Test
    void aBreachIsSeen() throws IOException {
        List<String> faults = faults(Breaches.class);
        for (String method : List.of("shift", "kShift", "kRemainder", "kNotANumber", "kAtMost", "kAtLeast", "kRound",
            "kWide", "kArray")) {
            assertTrue(faults.stream().anyMatch(f -> f.contains("." + method + " ")), method + " in " + faults);
        }
    }

    /** What no kernel may do. */
    static final class Breaches {
        static int shift(int i) { return i; }

        static int kShift(int i) { return i >>> 1; }

        static float kRemainder(float x) { return x % 2f; }

        static float kNotANumber() { return Float.NaN; }

        static float kAtMost(float x) { return x <= 0f ? 0f : x; }

        static float kAtLeast(float x) {
            if (x < 1f || x >= 2f) {
                return 0f;
            }
            return x;
        }

        static float kRound(float x) { return Math.round(x); }

        static float kWide(float x) { return (float) (x * 0.1); }

        static float kArray(float[] x) { return x[0]; }
    }

    private static List<String> faults(Class<?> kernels) throws IOException {
        List<String> faults = new ArrayList<>();
        for (MethodModel method : model(kernels).methods()) {
            String name = method.methodName().stringValue();
            if (!name.startsWith("<")) {
                boolean wide = kernels.getSimpleName().startsWith("Double");
                for (String fault : faults(method, name, wide ? OF_FLOATS : OF_DOUBLES)) {
                    faults.add(kernels.getSimpleName() + "." + name + " " + fault);
                }
            }
        }
        return faults;
    }

    private static ClassModel model(Class<?> kernels) throws IOException {
        String file = kernels.getName().substring(kernels.getPackageName().length() + 1) + ".class";
        try (InputStream in = kernels.getResourceAsStream(file)) {
            return ClassFile.of().parse(in.readAllBytes());
        }
    }

    private static List<String> faults(MethodModel method, String name, Set<Opcode> others) {
        List<String> faults = new ArrayList<>();
        CodeModel code = method.code().orElseThrow();
        if (!name.matches("k[A-Z0-9].*")) {
            faults.add("is not named with a k, so a device may have a function of that name");
        }
        if (method.methodType().stringValue().contains("[")) {
            faults.add("takes or returns an array, which it would address wrongly");
        }
        boolean named = code.findAttribute(Attributes.localVariableTable())
            .map(LocalVariableTableAttribute::localVariables).filter(v -> !v.isEmpty()).isPresent();
        if (!named && !method.methodTypeSymbol().parameterList().isEmpty()) {
            faults.add("has no table of local variables: it must be compiled with -g");
        }
        Opcode before = Opcode.NOP;
        for (var element : code) {
            if (element instanceof Instruction instruction) {
                if (others.contains(instruction.opcode())) {
                    faults.add("uses " + instruction.opcode());
                }
                fault(instruction, before, faults);
                before = instruction.opcode();
            }
        }
        return faults;
    }

    private static void fault(Instruction instruction, Opcode before, List<String> faults) {
        Opcode opcode = instruction.opcode();
        if (FORBIDDEN.contains(opcode)) {
            faults.add("uses " + opcode);
        }
        boolean atMost = Set.of(Opcode.FCMPG, Opcode.DCMPG).contains(before)
            && (opcode == Opcode.IFGT || opcode == Opcode.IFLE);
        boolean atLeast = Set.of(Opcode.FCMPL, Opcode.DCMPL).contains(before)
            && (opcode == Opcode.IFLT || opcode == Opcode.IFGE);
        if (atMost || atLeast) {
            faults.add("compares floats with <= or >=, which take NaN for true");
        }
        if (instruction instanceof ConstantInstruction constant
            && constant.constantValue() instanceof Number value && Double.isNaN(value.doubleValue())) {
            faults.add("has a NaN constant, which does not compile");
        }
        if (instruction instanceof InvokeInstruction call && !allowed(call)) {
            faults.add("calls " + call.owner().asInternalName() + "." + call.name().stringValue());
        }
    }

    private static boolean allowed(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        return owner.startsWith(OURS)
            || owner.equals(API + "math/TornadoMath") && MATHEMATICS.contains(name)
            || owner.equals(API + "KernelContext") && CONTEXT.contains(name)
            || owner.startsWith(API + "types/arrays/") && Set.of("get", "set").contains(name)
            || owner.equals("java/lang/Integer") && name.equals("intValue");
    }
}
