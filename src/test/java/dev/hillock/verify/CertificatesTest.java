package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed certificates: whether they are complete, kept, and still describe the code. */
class CertificatesTest {
    private static final Path FOLDER = Path.of("../benchmarks/results/accuracy");
    private static final Path PAGE = Path.of("../docs/accuracy.md");

    private static CertificateFile.Content committed(String engine) {
        return CertificateFile.read(FOLDER.resolve(engine + ".json"));
    }

    private static Certificate certificate(String engine, ActivationFunction function, Order order) {
        return committed(engine).certificates().stream()
            .filter(certificate -> certificate.isAbout(function.id(), order.toString()))
            .findFirst().orElseThrow(() -> new AssertionError("no certificate: run `hillock verify %s --exhaustive "
                .formatted(function.id()) + "--engine " + engine + " --order " + order + "`"));
    }

    @ParameterizedTest
    @EnumSource
    void simdHasThemAndIsWhatTheyDescribe(ActivationFunction function) {
        simdIsWhatItDescribes(function, Order.VALUE);
        simdIsWhatItDescribes(function, Order.DERIVATIVE);
    }

    @ParameterizedTest
    @EnumSource
    void simdHasThemOfSecondDerivativesToo(ActivationFunction function) {
        assumeTrue(committed("simd").certificates().stream().anyMatch(certificate -> certificate.isAbout(function.id(),
            Order.SECOND_DERIVATIVE.toString())), "no certificate of f'': run `hillock verify %s --exhaustive "
                .formatted(function.id()) + "--engine simd --order second-derivative`");
        simdIsWhatItDescribes(function, Order.SECOND_DERIVATIVE);
    }

    private static void simdIsWhatItDescribes(ActivationFunction function, Order order) {
        Certificate certificate = certificate("simd", function, order);
        try (Engine simd = Engines.named("simd")) {
            assertEquals(certificate.fingerprint(), Fingerprint.of(simd, function.activation(), order),
                "stale: run `hillock verify %s --exhaustive --engine simd`".formatted(function.id()));
            assertTrue(certificate.report().kept(), certificate.report()::sentence);
            Accuracy promise = simd.accuracy(function);
            assertEquals(order == Order.VALUE ? promise.value() : promise.derivative(),
                certificate.report().promisedUlp(), function + " promises something else now");
            assertEquals(promise.mixed(), certificate.report().promisedMixed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"simd", "tornado"})
    void everyInputIsAccountedFor(String engine) {
        assumeTrue(!committed(engine).certificates().isEmpty(), "no certificates of " + engine);
        for (Certificate certificate : committed(engine).certificates()) {
            Report report = certificate.report();
            assertEquals(Exhaustion.ALL, report.samples(), report.function());
            assertEquals(Exhaustion.ALL, Arrays.stream(certificate.histogram()).sum() + report.wrongNaN()
                + report.wrongInfinity(), report.function());
            assertTrue(report.kept(), report::sentence);
            assertTrue(report.meanUlp() >= 0 && report.meanUlp() <= report.maxUlpAnywhere(), report.function());
            assertTrue(certificate.fingerprint().matches("[0-9a-f]{8}"), certificate.fingerprint());
            assertTrue(!certificate.origin().commit().isEmpty() && !certificate.origin().java().isEmpty());
        }
    }

    @Test
    void simdMakesOfSpecialInputsWhatIsCommitted() {
        List<Conformance.Cell> committed = committed("simd").conformance();
        assumeTrue(committed != null, "nothing is committed");
        try (Engine simd = Engines.named("simd")) {
            assertEquals(committed, Conformance.of(simd),
                "stale: run `hillock verify relu --exhaustive --engine simd`");
        }
    }

    @Test
    void openclIsWhatTheyDescribeOfTornado() {
        List<Certificate> certificates = committed("tornado").certificates();
        assumeTrue(!certificates.isEmpty(), "no certificates of tornado");
        var provider = Engines.provider("opencl");
        assumeTrue(provider.availability().ready(), "no OpenCL device");
        try (Engine opencl = provider.open(null)) {
            String device = certificates.getFirst().report().device();
            assumeTrue(provider.devices().stream().anyMatch(d -> device.contains(d.name())), "another device");
            for (Certificate certificate : certificates) {
                Activation activation = ActivationFunction.valueOf(
                    certificate.report().function().toUpperCase(java.util.Locale.ROOT)).activation();
                Order order = Stream.of(Order.values())
                    .filter(o -> o.toString().equals(certificate.report().order())).findFirst().orElseThrow();
                assertEquals(certificate.fingerprint(), Fingerprint.of(opencl, activation, order),
                    "stale: run `hillock verify %s --exhaustive --engine tornado`".formatted(activation));
            }
        }
    }

    @Test
    void thePageSaysWhatTheCertificatesSay() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "no certificates");
        String page = AccuracyPage.of(Stream.of("tornado", "opencl", "simd", "reference")
            .map(CertificatesTest::committed).filter(content -> !content.certificates().isEmpty()).toList());
        assertEquals(page, Files.readString(PAGE), "stale: run `hillock verify relu --exhaustive --engine simd`");
    }
}
