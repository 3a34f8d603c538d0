package dev.hillock.bench;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Transfers;
import java.util.List;
import java.util.Optional;

/** What a link would do if the host's memory were the driver's own: measured beside the copies that are made. */
record PinnedLink(String engine, long bytes, Transfers transfers, Contest.Entrant up, Contest.Entrant down) {

    /** Enters the copies of a device that has such memory to give. */
    static Optional<PinnedLink> enter(Engine engine, long bytes, Contest contest) {
        try {
            return engine.transfers(bytes).map(transfers -> {
                long[] latest = new long[2];
                return new PinnedLink(engine.name(), bytes, transfers,
                    contest.add(() -> latest[0] = transfers.upload(true), () -> latest[0]),
                    contest.add(() -> latest[1] = transfers.download(true), () -> latest[1]));
            });
        } catch (DeviceException none) {
            return Optional.empty();
        }
    }

    List<Ceiling> ceilings() {
        return List.of(new Ceiling(Ceiling.Kind.UPLOAD_PINNED, engine, bytes, up.result(0)),
            new Ceiling(Ceiling.Kind.DOWNLOAD_PINNED, engine, bytes, down.result(0)));
    }
}
