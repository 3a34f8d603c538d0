package dev.hillock.opencl;

import dev.hillock.device.Extent;
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
        List<KernelLaunch> possible = possible(kernel, task);
        boolean whole = possible.stream().anyMatch(next -> next.items() == Items.WHOLE_ROWS)
            && launch.byLanes() && !division.byItem() && division.parts() == 1;
        boolean slices = possible.stream().anyMatch(next -> next.items() == Items.SLICES)
            && launch.bySlice(Extent.of(task).inner());
        return possible.stream()
            .filter(next -> whole == (next.items() == Items.WHOLE_ROWS) && slices == (next.items() == Items.SLICES)
                && fits(next.items(), launch, division))
            .toList();
    }

    /** Those that leave maximum and sum of the only row of a task. */
    public static List<KernelLaunch> reducing(GeneratedKernel kernel, Task task, Launch launch,
                                              Launch.Division division) {
        return possible(kernel, task).stream()
            .filter(next -> switch (next.items()) {
                case PARTS, GROUPS, LANES, DIVIDED_ROWS -> fits(next.items(), launch, division);
                case ELEMENTS, ROWS, SLICES, WHOLE_ROWS, CHANNELS, CHANNEL_PARTS -> false;
            })
            .toList();
    }

    /** Those that make elements of maxima and sums. */
    public static List<KernelLaunch> writing(GeneratedKernel kernel, Task task) {
        return possible(kernel, task).stream().filter(next -> next.items() == Items.ELEMENTS).toList();
    }

    private static List<KernelLaunch> possible(GeneratedKernel kernel, Task task) {
        boolean plain = task instanceof Task.Rowwise rows && rows.activation().equals(rows.function().activation());
        return kernel.launches().stream()
            .filter(next -> switch (next.condition()) {
                case ALWAYS -> true;
                case PLAIN -> plain;
                case TEMPERED -> !plain;
            })
            .toList();
    }

    private static boolean fits(Items items, Launch launch, Launch.Division division) {
        return switch (items) {
            case ELEMENTS, ROWS, SLICES, WHOLE_ROWS, CHANNELS, CHANNEL_PARTS -> true;
            case PARTS -> division.byItem();
            case GROUPS -> !division.byItem() && !launch.byLanes();
            case LANES -> !division.byItem() && launch.byLanes();
            case DIVIDED_ROWS -> division.parts() > 1;
        };
    }
}
