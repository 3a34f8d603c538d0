package dev.hillock.bench;

import java.util.List;
import java.util.OptionalLong;

/** From which size on a device is faster than the best engine that computes in host memory. */
public final class BreakEven {

    private BreakEven() {
    }

    /**
     * The smallest measured size from which on the device stays ahead; empty if it loses at the largest.
     *
     * @param measurements of one function and order, in rows of one length
     * @param device       the engine whose device it is
     * @param resident     whether the device's data stay there; with transfers otherwise
     */
    public static OptionalLong of(List<Measurement> measurements, String device, boolean resident) {
        long from = Long.MAX_VALUE;
        List<Long> sizes = measurements.stream().filter(m -> m.engine().equals(device)).map(Measurement::elements)
            .distinct().sorted().toList();
        for (long size : sizes.reversed()) {
            double host = best(measurements, size, true, null, false);
            double own = best(measurements, size, false, device, resident);
            if (!(own < host)) {
                break;
            }
            from = size;
        }
        return from == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(from);
    }

    private static double best(List<Measurement> all, long size, boolean host, String engine, boolean resident) {
        return all.stream()
            .filter(m -> m.elements() == size && m.inHostMemory() == host)
            .filter(m -> engine == null || m.engine().equals(engine))
            .mapToDouble(m -> (resident ? m.resident() : m.roundTrip()).median())
            .min().orElse(Double.NaN);
    }
}
