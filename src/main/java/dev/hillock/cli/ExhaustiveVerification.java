package dev.hillock.cli;

import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.verify.AccuracyPage;
import dev.hillock.verify.Certificate;
import dev.hillock.verify.CertificateFile;
import dev.hillock.verify.CertificateFileException;
import dev.hillock.verify.Conformance;
import dev.hillock.verify.Exhaustion;
import dev.hillock.verify.ExhaustionState;
import dev.hillock.verify.Fingerprint;
import dev.hillock.verify.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Certifies functions and orders, one after another; what is certified already is not done again. */
final class ExhaustiveVerification {
    private static final long SAVED_EVERY_NS = 5_000_000_000L;

    private final List<Engine> engines;
    private final Path folder;
    private final Path page;
    private final boolean again;
    private final Consumer<Report> found;
    private final Consumer<String> note;
    private volatile boolean stopped;

    /** A function and one of its orders. */
    record Trial(Activation activation, Order order) { }

    /**
     * A verification of these engines.
     *
     * @param folder where certificates are
     * @param page   what to write for people
     * @param again  whether certificates that still hold are made anew
     * @param found  is told what every certificate says
     * @param note   is told what else people should know
     */
    ExhaustiveVerification(List<Engine> engines, Path folder, Path page, boolean again, Consumer<Report> found,
            Consumer<String> note) {
        this.engines = engines;
        this.folder = folder;
        this.page = page;
        this.again = again;
        this.found = found;
        this.note = note;
    }

    private Path file(Engine engine) {
        return folder.resolve(engine.name() + ".json");
    }

    /** What the certificates in a folder say, the best engine first; those of tornado where there is no SDK too. */
    static String page(Path folder) {
        return AccuracyPage.of(Stream.concat(Stream.of("tornado"), Engines.all().stream()
                .map(provider -> provider.name())).distinct()
            .map(name -> CertificateFile.read(folder.resolve(name + ".json")))
            .filter(content -> !content.certificates().isEmpty())
            .toList());
    }

    /**
     * Does what is to do, until the JVM is asked to end: then what is done is saved.
     *
     * @param progress is told how many inputs are done
     * @return whether all is done
     */
    boolean run(List<Trial> trials, LongConsumer progress) {
        Certificate.Origin origin = Provenance.here();
        CountDownLatch saved = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            stopped = true;
            await(saved);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            for (int i = 0; i < trials.size() && !stopped; i++) {
                certify(trials.get(i), i * Exhaustion.ALL, origin, progress);
            }
            if (!stopped) {
                engines.forEach(engine -> CertificateFile.put(file(engine), Conformance.of(engine)));
                CertificateFile.write(page, page(folder));
            }
        } finally {
            saved.countDown();
            if (!stopped) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
        return !stopped;
    }

    private static void await(CountDownLatch saved) {
        try {
            saved.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void certify(Trial trial, long before, Certificate.Origin origin, LongConsumer progress) {
        List<Engine> open = new ArrayList<>();
        for (Engine engine : engines) {
            Report valid = again ? null : valid(engine, trial);
            if (valid == null) {
                open.add(engine);
            } else {
                found.accept(valid);
            }
        }
        if (!open.isEmpty()) {
            exhaust(trial, open, before, origin, progress);
        }
        progress.accept(before + Exhaustion.ALL);
    }

    /** What an earlier certificate says that still describes what the engine computes; otherwise null. */
    private Report valid(Engine engine, Trial trial) {
        for (Certificate certificate : CertificateFile.read(file(engine)).certificates()) {
            Report report = certificate.report();
            if (certificate.isAbout(trial.activation.toString(), trial.order.toString())
                && report.device().equals(engine.device())
                && certificate.fingerprint().equals(Fingerprint.of(engine, trial.activation, trial.order))) {
                return report;
            }
        }
        return null;
    }

    private void exhaust(Trial trial, List<Engine> open, long before, Certificate.Origin origin,
            LongConsumer progress) {
        Exhaustion exhaustion = new Exhaustion(trial.activation, trial.order, open);
        Path unfinished = folder.resolve("%s-%s-%s.partial.json".formatted(trial.activation.function().id(),
            trial.order, String.join("-", open.stream().map(Engine::name).toList())));
        resume(exhaustion, unfinished);
        long[] last = {System.nanoTime()};
        exhaustion.run(done -> {
            progress.accept(before + done);
            if (System.nanoTime() - last[0] > SAVED_EVERY_NS) {
                CertificateFile.writeState(unfinished, exhaustion.state());
                last[0] = System.nanoTime();
            }
        }, () -> stopped);
        if (exhaustion.done() < Exhaustion.ALL) {
            CertificateFile.writeState(unfinished, exhaustion.state());
            note.accept("stopped; the same command goes on from " + unfinished);
            return;
        }
        for (Certificate certificate : exhaustion.certificates(origin)) {
            CertificateFile.put(folder.resolve(certificate.report().engine() + ".json"), certificate);
            found.accept(certificate.report());
        }
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void resume(Exhaustion exhaustion, Path unfinished) {
        ExhaustionState state = CertificateFile.readState(unfinished);
        if (state != null) {
            try {
                exhaustion.resume(state);
            } catch (IllegalArgumentException e) {
                throw new CertificateFileException("%s cannot be gone on with: %s; delete it to "
                    .formatted(unfinished, e.getMessage()) + "begin again", e);
            }
        }
    }
}
