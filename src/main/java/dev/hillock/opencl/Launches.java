package dev.hillock.opencl;

import dev.hillock.device.Launch;
import dev.hillock.engine.Task;
import dev.hillock.opencl.KernelLaunch.Items;
import java.util.List;

/** Chooses, of all launches of a generated kernel, those that a task needs on a device: the ones that tornado makes. */
public final class Launches {

    private Launches() {
    }

    /** The launches in the order in which they run. */
    public static List<KernelLaunch> needed(GeneratedKernel kernel, Task task, Launch launch,
                                            Launch.Division division) {
        boolean plain = task instanceof Task.Rowwise rows && rows.activation().equals(rows.function().activation());
        List<KernelLaunch> possible = kernel.launches().stream()
            .filter(next -> switch (next.condition()) {
                case ALWAYS -> true;
                case PLAIN -> plain;
                case TEMPERED -> !plain;
            })
            .toList();
        boolean whole = possible.stream().anyMatch(next -> next.items() == Items.WHOLE_ROWS)
            && launch.lockstep() && !division.byItem() && division.parts() == 1;
        return possible.stream()
            .filter(next -> whole == (next.items() == Items.WHOLE_ROWS) && fits(next.items(), launch, division))
            .toList();
    }

    private static boolean fits(Items items, Launch launch, Launch.Division division) {
        return switch (items) {
            case ELEMENTS, ROWS, WHOLE_ROWS, CHANNELS, CHANNEL_PARTS -> true;
            case PARTS -> division.byItem();
            case GROUPS -> !division.byItem() && !launch.lockstep();
            case LOCKSTEP_GROUPS -> !division.byItem() && launch.lockstep();
            case DIVIDED_ROWS -> division.parts() > 1;
        };
    }
}
