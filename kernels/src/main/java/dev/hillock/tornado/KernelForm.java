package dev.hillock.tornado;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a device gets of a kernel. Both forms compute the same bits; {@link TornadoDevices} chooses one for a device,
 * whose description names it.
 */
enum KernelForm {
    /** What TornadoVM makes of the Java for the sizes and parameters of a plan. */
    COMPILED("kernels compiled from Java"),
    /**
     * The text in {@code kernels/generated}, in which addresses are pointers, as a prebuilt task: a CPU's driver makes
     * vectors of these, and gathers and scatters where it sees numbers alone. Tasks that {@link PrebuiltTasks} cannot
     * take are compiled.
     */
    GENERATED("generated kernels");

    private final String words;

    KernelForm(String words) {
        this.words = words;
    }

    /** The form that is written so. */
    static KernelForm named(String text) {
        return Arrays.stream(values()).filter(form -> form.text().equals(text)).findFirst()
            .orElseThrow(() -> new IllegalStateException("%s is \"%s\", but kernels are %s; start java with -D%1$s=%s"
                .formatted(TornadoSettings.KERNELS, text,
                    Arrays.stream(values()).map(KernelForm::text).collect(Collectors.joining(" or ")),
                    COMPILED.text())));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    @Override
    public String toString() {
        return words;
    }
}
