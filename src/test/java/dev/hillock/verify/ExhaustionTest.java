package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Short ranges of bit patterns, looked at as all of them would be. */
class ExhaustionTest {
    private static final Certificate.Origin ORIGIN = new Certificate.Origin("1234567", "25", "test", List.of("-Dx=1"));
    /** Around -2, with the end of a binade in it: more than two runs of the engines. */
    private static final long BEGIN = 0xbf80_1234L;
    private static final long END = 0xc000_4321L;

    private final Engine simd = Engines.named("simd");
    private final Engine reference = Engines.named("reference");

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        simd.close();
        reference.close();
    }

    private static Certificate certify(Activation activation, Order order, long begin, long end, Engine engine) {
        Exhaustion exhaustion = new Exhaustion(activation, order, List.of(engine), begin, end);
        exhaustion.run(done -> { }, () -> false);
        return exhaustion.certificates(ORIGIN).getFirst();
    }

    /** What the careful way finds for the same inputs. */
    private static Report carefully(Activation activation, Order order, long begin, long end, Engine engine) {
        Task.Elementwise task = new Task.Elementwise(activation, order, DType.FLOAT32, end - begin);
        try (var evaluation = engine.prepare(task)) {
            for (long i = begin; i < end; i++) {
                Strata.put(DType.FLOAT32, evaluation.input(0), i - begin, i);
            }
            evaluation.run();
            Comparison comparison = Comparison.of(engine, task);
            comparison.add(new MemorySegment[] {evaluation.input(0)}, new MemorySegment[] {evaluation.output(0)});
            return comparison.reports().getFirst();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatACarefulComparisonFinds(ActivationFunction function) {
        for (Order order : new Order[] {Order.VALUE, Order.DERIVATIVE}) {
            for (long begin : new long[] {0x4049_0000L, 0xbfa3_0000L, 0xff7f_ff00L, 0x42ae_0000L, 0x8000_0000L - 300}) {
                long end = begin + 20_000;
                Report quick = certify(function.activation(), order, begin, end, simd).report();
                Report careful = carefully(function.activation(), order, begin, end, simd);
                String where = "%s %s from %x".formatted(function, order, begin);
                assertEquals(20_000, quick.samples(), where);
                assertEquals(careful.maxUlp(), quick.maxUlp(), 1e-4 * careful.maxUlp(), where);
                assertEquals(careful.maxMixed(), quick.maxMixed(), 1e-3 * careful.maxMixed(), where);
                assertEquals(careful.maxUlpAnywhere(), quick.maxUlpAnywhere(), 1e-4 * careful.maxUlpAnywhere(), where);
                assertEquals(careful.meanUlp(), quick.meanUlp(), 1e-6, where);
                assertEquals(0, quick.wrongNaN() + quick.wrongInfinity() + quick.wrongKink(), where);
            }
        }
    }

    @Test
    void afterAStopItGoesOnToTheSameCertificate() {
        Activation gelu = ActivationFunction.MISH.activation();
        List<Engine> engines = List.of(simd, reference);
        Exhaustion whole = new Exhaustion(gelu, Order.DERIVATIVE, engines, BEGIN, END);
        whole.run(done -> { }, () -> false);
        Exhaustion stopped = new Exhaustion(gelu, Order.DERIVATIVE, engines, BEGIN, END);
        stopped.run(done -> { }, () -> stopped.done() > BEGIN);
        assertTrue(stopped.done() > BEGIN && stopped.done() < END, "stopped at " + stopped.done());
        assertThrows(IllegalStateException.class, () -> stopped.certificates(ORIGIN));
        Path file = folder.resolve("deep/state.json");
        CertificateFile.writeState(file, stopped.state());

        Exhaustion resumed = new Exhaustion(gelu, Order.DERIVATIVE, engines, BEGIN, END);
        resumed.resume(CertificateFile.readState(file));
        assertEquals(stopped.done(), resumed.done());
        resumed.run(done -> { }, () -> false);
        for (int i = 0; i < engines.size(); i++) {
            Certificate right = whole.certificates(ORIGIN).get(i);
            Certificate got = resumed.certificates(ORIGIN).get(i);
            assertEquals(right.report(), got.report());
            assertArrayEquals(right.histogram(), got.histogram());
            assertEquals(right.fingerprint(), got.fingerprint());
        }
    }

    @Test
    void aStateOfOtherWorkIsRefused() {
        Exhaustion mine = new Exhaustion(ActivationFunction.TANH.activation(), Order.VALUE, List.of(simd), BEGIN, END);
        assertRefused(mine, new Exhaustion(ActivationFunction.TANH.activation(), Order.VALUE, List.of(reference), BEGIN,
            END).state(), "begun with reference");
        assertRefused(mine, new Exhaustion(ActivationFunction.TANH.activation(), Order.DERIVATIVE, List.of(simd), BEGIN,
            END).state(), "it holds tanh derivative");
        ExhaustionState state = mine.state();
        assertRefused(mine, new ExhaustionState(7, state.function(), state.order(), state.next(), state.end(),
            state.engines(), state.tallies()), "form 7");
        ExhaustionState.Who who = state.engines().getFirst();
        assertRefused(mine, new ExhaustionState(1, state.function(), state.order(), state.next(), state.end(),
            List.of(new ExhaustionState.Who(who.engine(), who.device(), "00000000")), state.tallies()),
            "fingerprint 00000000");
    }

    private static void assertRefused(Exhaustion exhaustion, ExhaustionState state, String why) {
        String message = assertThrows(IllegalArgumentException.class, () -> exhaustion.resume(state)).getMessage();
        assertTrue(message.contains(why), message);
    }

    @Test
    void faultsOfSingleInputsAreFound() {
        float where = -1.7654321f;
        assertTrue(Float.floatToRawIntBits(where) > (int) BEGIN && Float.floatToRawIntBits(where) < (int) END);
        Activation silu = ActivationFunction.SILU.activation();
        assertEquals(3, faulty(silu, (x, right) -> x == where ? right + 3 * Math.ulp(right) : right).maxUlp(), 0.5);
        assertEquals(1, faulty(silu, (x, right) -> x == where ? Float.NaN : right).wrongNaN());
        assertEquals(1, faulty(silu, (x, right) -> x == where ? Float.POSITIVE_INFINITY : right).wrongInfinity());
        Report fine = faulty(silu, (x, right) -> right);
        assertTrue(fine.kept() && fine.maxUlp() <= 0.5, fine::sentence);
    }

    @Test
    void whatAnEngineLeavesOutIsFound() {
        try (Engine broken = new BrokenEngine((task, inputs, right, outputs) ->
                System.arraycopy(right[0], 0, outputs[0], 0, right[0].length - 1))) {
            Certificate certificate = certify(ActivationFunction.SIGMOID.activation(), Order.VALUE, BEGIN, END, broken);
            assertFalse(certificate.report().kept());
        }
    }

    private static Report faulty(Activation activation, BrokenEngine.PerResult fault) {
        try (Engine broken = new BrokenEngine(BrokenEngine.Fault.of(fault))) {
            Certificate certificate = certify(activation, Order.VALUE, BEGIN, END, broken);
            long counted = 0;
            for (long bin : certificate.histogram()) {
                counted += bin;
            }
            Report report = certificate.report();
            assertEquals(END - BEGIN, counted + report.wrongNaN() + report.wrongInfinity());
            return report;
        }
    }

    @Test
    void pullbacksCannotBeExhausted() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Exhaustion(
            ActivationFunction.RELU.activation(), Order.PULLBACK, List.of(simd))).getMessage();
        assertTrue(message.contains("pullback"), message);
    }

    @Test
    void certificatesComeBackFromTheirFile() throws Exception {
        Path file = folder.resolve("simd.json");
        assertTrue(CertificateFile.read(file).certificates().isEmpty());
        assertNull(CertificateFile.readState(file));
        Certificate tanh = certify(ActivationFunction.TANH.activation(), Order.DERIVATIVE, BEGIN, END, simd);
        Certificate relu = certify(ActivationFunction.RELU.activation(), Order.VALUE, BEGIN, END, simd);
        CertificateFile.put(file, relu);
        CertificateFile.put(file, tanh);
        CertificateFile.put(file, relu);
        List<Certificate> read = CertificateFile.read(file).certificates();
        assertEquals(List.of(tanh.report(), relu.report()), read.stream().map(Certificate::report).toList());
        assertEquals(ORIGIN, read.getFirst().origin());
        assertArrayEquals(tanh.histogram(), read.getFirst().histogram());
        assertEquals(tanh.fingerprint(), read.getFirst().fingerprint());

        Files.writeString(file, Files.readString(file).replace("\"schema\":1", "\"schema\":9"));
        assertUnreadable(file, "form 9");
        Files.writeString(file, "{\"certificates\":[{}],\"schema\":1,\"limits\":[0.5,0.75,1,1.5,2,3,4,8,16]}");
        assertUnreadable(file, "incomplete");
        Files.writeString(file, "[1, 2");
        assertUnreadable(file, "holds no certificates");
    }

    private static void assertUnreadable(Path file, String why) {
        String message = assertThrows(CertificateFileException.class, () -> CertificateFile.read(file)).getMessage();
        assertTrue(message.contains(why) && message.contains(file.toString()), message);
    }

    @Test
    void aFingerprintIsOfWhatIsComputed() {
        Activation tanh = ActivationFunction.TANH.activation();
        String right = Fingerprint.of(simd, tanh, Order.VALUE);
        assertEquals(right, Fingerprint.of(simd, tanh, Order.VALUE));
        assertTrue(right.matches("[0-9a-f]{8}"), right);
        assertFalse(right.equals(Fingerprint.of(simd, tanh, Order.DERIVATIVE)));
        try (Engine same = new BrokenEngine(BrokenEngine.Fault.NONE);
             Engine other = new BrokenEngine(BrokenEngine.Fault.of((x, y) -> x == 0.5f ? Math.nextUp(y) : y))) {
            assertFalse(Fingerprint.of(same, tanh, Order.VALUE).equals(Fingerprint.of(other, tanh, Order.VALUE)));
        }
    }
}
