package dev.hillock.opencl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry and order has its generated kernel, whole, in single precision, and accepted by the driver. */
class GeneratedKernelTest {
    private static final Pattern DOUBLE = Pattern.compile("\\bdouble\\d*\\b|\\bhalf\\d*\\b|cl_khr_\\w+");

    static Stream<Entry> entries() {
        return Catalogue.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyOrderIsThere(Entry entry) {
        for (Order order : Order.values()) {
            if (order.definedFor(entry)) {
                GeneratedKernel kernel = GeneratedKernel.packaged(entry, order);
                assertEquals(entry.id(), kernel.function());
                assertEquals(order.toString(), kernel.order());
                assertFalse(DOUBLE.matcher(kernel.text()).find(), "a device may have single precision alone");
                for (KernelLaunch launch : kernel.launches()) {
                    String alone = kernel.textOf(launch);
                    assertEquals(1, alone.split("__kernel void ", -1).length - 1, launch.toString());
                    assertTrue(alone.contains("__kernel void " + launch.kernel() + "("), launch.toString());
                    assertTrue(alone.startsWith(GeneratedKernel.PRECISE), alone);
                    String generated = alone.replaceAll("(?m)^#.*\\R", "").strip();
                    assertTrue(kernel.text().contains(generated), generated);
                    assertEquals(launch.items().byLanes(), alone.contains("tune="), launch.toString());
                }
                assertEquals(kernel, GeneratedKernel.parse("again", kernel.render()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theDriverAcceptsEveryOrder(Entry entry) {
        OpenclDevice device = OpenclHere.device();
        try (OpenclEngine engine = new OpenclEngine(OpenCl.load(), device, BinaryCache.ofUser())) {
            for (Order order : Order.values()) {
                if (order.definedFor(entry)) {
                    GeneratedKernel kernel = GeneratedKernel.packaged(entry, order);
                    kernel.launches().forEach(launch -> engine.programs().built(kernel, launch));
                }
            }
        }
    }

    @Test
    void anEditedKernelIsRefused() {
        GeneratedKernel kernel = GeneratedKernel.packaged(ActivationFunction.GELU, Order.VALUE);
        String file = kernel.render();
        List<String> edits = new ArrayList<>(List.of(file.replace("exp(", "native_exp("), file.replace("gelu", "mish"),
            file.replace(" over elements", " over rows"), file.substring(0, 40), "", kernel.text()));
        edits.add(file + "// more");
        for (String edit : edits) {
            DeviceException e = assertThrows(DeviceException.class, () -> GeneratedKernel.parse("gelu-value.cl", edit));
            assertTrue(e.getMessage().contains("gelu-value.cl was edited"), e.getMessage());
        }
    }

    @Test
    void anEntryThatIsMissingOrTakesOtherArgumentsIsSaid() {
        GeneratedKernel kernel = GeneratedKernel.packaged(RowFunction.SOFTMAX, Order.VALUE);
        KernelLaunch launch = kernel.launches().getLast();
        KernelLaunch unknown = KernelLaunch.parse(launch.toString().replace(launch.kernel(), "kGenericSoftmaxByGr"));
        String missing = assertThrows(DeviceException.class, () -> kernel.textOf(unknown)).getMessage();
        assertTrue(missing.startsWith("the generated kernel value of softmax has no entry kGenericSoftmaxByGr,"),
            missing);
        KernelLaunch shorter = KernelLaunch.parse(launch.toString().replace("(in0, ", "("));
        int arguments = shorter.arguments().size() + 4;
        String other = assertThrows(DeviceException.class, () -> kernel.textOf(shorter)).getMessage();
        assertTrue(other.contains("takes %d arguments, but is to be launched with %d;".formatted(arguments + 1,
            arguments)), other);
    }

    @Test
    void aMissingKernelIsSaid() {
        DeviceException e = assertThrows(DeviceException.class, () -> GeneratedKernel.packaged("gelu-integral.cl"));
        assertTrue(e.getMessage().contains("this build has no generated kernel gelu-integral.cl; run"), e.getMessage());
    }

    @Test
    void theJavaOfEveryKernelIsShown() {
        for (Entry entry : Catalogue.entries()) {
            String java = JavaOrigin.of(entry, GeneratedKernel.packaged(entry, Order.VALUE));
            assertFalse(java.contains("switch ("), java);
            assertTrue(java.contains("context.globalIdx"), java);
        }
        String gelu = JavaOrigin.of(ActivationFunction.GELU,
            GeneratedKernel.packaged(ActivationFunction.GELU, Order.DERIVATIVE));
        assertTrue(gelu.contains("kMills("), gelu);
        assertFalse(gelu.contains("kTanh("), gelu);
    }
}
