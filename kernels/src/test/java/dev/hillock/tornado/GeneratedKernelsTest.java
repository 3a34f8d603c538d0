package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.RequiredEngines;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.verify.Settings;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;

/**
 * The generated kernels that are kept are what TornadoVM makes of the Java today, and compute the same to the bit, all
 * NaNs being one, whether engine opencl runs them or tornado.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedKernelsTest {
    private static final Pattern PRODUCT = Pattern.compile("(fma\\(|= +)(f_\\d+)(, | \\* )(f_\\d+)");
    private static final int N = 9600;

    private KernelGenerator generator;
    private Engine compiled;
    private Engine generated;
    private Engine opencl;

    static Stream<Entry> entries() {
        return Catalogue.entries().stream();
    }

    @BeforeAll
    void open() {
        generator = new KernelGenerator();
        try {
            generator.generate(ActivationFunction.IDENTITY, Order.VALUE);
            TornadoDevices device = TornadoDevices.all().stream()
                .filter(d -> d.handle().getTornadoVMBackend() == TornadoVMBackendType.OPENCL).findFirst().orElseThrow();
            compiled = TornadoEngine.open(device.with(KernelForm.COMPILED));
            generated = TornadoEngine.open(device.with(KernelForm.GENERATED));
        } catch (EngineUnavailableException e) {
            RequiredEngines.missing("tornado", e.getMessage());
        }
    }

    @AfterAll
    void close() {
        for (Engine engine : new Engine[] {compiled, generated, opencl}) {
            if (engine != null) {
                engine.close();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void areWhatTornadoVmMakesToday(Entry entry) {
        for (Order order : Order.values()) {
            if (order.definedFor(entry)) {
                GeneratedKernel kept = GeneratedKernel.packaged(entry, order);
                assumeTrue(kept.compiler().equals(TornadoDevices.version()), "the kernels that are kept come from "
                    + "TornadoVM " + kept.compiler() + ", here is " + TornadoDevices.version());
                assertEquals(ordered(kept.render()), ordered(generator.generate(entry, order).render()),
                    "run hillock kernels generate and commit what it writes");
            }
        }
    }

    /** A text in which the factors of products stand in one order: which comes first is chance in TornadoVM. */
    private static String ordered(String text) {
        String factors = PRODUCT.matcher(text).replaceAll(m -> {
            String first = m.group(2).compareTo(m.group(4)) < 0 ? m.group(2) : m.group(4);
            return m.group(1) + first + m.group(3) + (first.equals(m.group(2)) ? m.group(4) : m.group(2));
        });
        return factors.replaceFirst("sha256 of what follows: [0-9a-f]+", "");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void computeTheSameBitsAsThoseCompiledForATask(Entry entry) {
        if (opencl == null) {
            opencl = Engines.named("opencl");
        }
        for (Order order : Order.values()) {
            if (order.definedFor(entry)) {
                for (Task task : tasks(entry, order)) {
                    List<float[]> specialised = outputs(compiled, task);
                    for (Engine generic : List.of(generated, opencl)) {
                        List<float[]> outputs = outputs(generic, task);
                        for (int i = 0; i < task.outputs(); i++) {
                            assertArrayEquals(specialised.get(i), outputs.get(i), generic.name() + ": " + task);
                        }
                    }
                }
            }
        }
    }

    /** Rows that are reduced by an item, by a group, in parts, and down columns. */
    private static List<Task> tasks(Entry entry, Order order) {
        return switch (entry) {
            case ActivationFunction function ->
                List.of(new Task.Elementwise(function.activation(), order, DType.FLOAT32, N));
            case RowFunction function when function.activation().rowLength() != 0 -> Settings.of(function).stream()
                .flatMap(activation -> Stream.of(1, 10)
                    .map(inner -> (Task) new Task.Rowwise(activation, order, DType.FLOAT32, N / 20,
                        activation.rowLength(), inner)))
                .toList();
            case RowFunction function -> Stream.of(function.activation(), tempered(function))
                .distinct()
                .flatMap(activation -> Stream.of(new long[] {N / 8, 8, 1}, new long[] {N / 300, 300, 1},
                        new long[] {1, N, 1}, new long[] {2, N / 20, 10})
                    .map(s -> (Task) new Task.Rowwise(activation, order, DType.FLOAT32, s[0], s[1], s[2])))
                .toList();
            case LossFunction function -> Stream.of(new long[] {N / 8, 8, 1}, new long[] {N / 300, 300, 1},
                    new long[] {1, N, 1}, new long[] {2, N / 20, 10})
                .map(s -> (Task) new Task.Targeted(function.loss(), order, DType.FLOAT32, s[0], s[1], s[2],
                    Task.Targeted.IGNORED, Reduction.NONE))
                .toList();
        };
    }

    private static RowActivation tempered(RowFunction function) {
        return function == RowFunction.SOFTMAX ? function.with(0.7) : function.activation();
    }

    private static List<float[]> outputs(Engine engine, Task task) {
        Random random = new Random(5);
        try (Evaluation evaluation = engine.prepare(task, Placement.ROUND_TRIP, false)) {
            for (int i = 0; i < task.inputs(); i++) {
                for (long j = 0; j < task.inputLength(i); j++) {
                    if (task instanceof Task.Targeted targeted && i == task.inputs() - 1) {
                        evaluation.input(i).setAtIndex(ValueLayout.JAVA_INT, j,
                            random.nextInt((int) targeted.classes()));
                        continue;
                    }
                    // functions of rows are NaN all over where one element is
                    float any = task instanceof Task.Elementwise && j % 2 == 0
                        ? Float.intBitsToFloat(random.nextInt()) : (float) (5 * random.nextGaussian());
                    evaluation.input(i).setAtIndex(ValueLayout.JAVA_FLOAT, j, any);
                }
            }
            evaluation.run();
            return Stream.iterate(0, i -> i < task.outputs(), i -> i + 1)
                .map(i -> evaluation.output(i).toArray(ValueLayout.JAVA_FLOAT)).toList();
        }
    }
}
