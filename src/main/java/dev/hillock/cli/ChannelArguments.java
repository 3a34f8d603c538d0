package dev.hillock.cli;

import dev.hillock.engine.Channels;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.Reading;
import dev.hillock.formats.Selection;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Parameter;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The learned parameters of a function as {@code --param} gives them: some as arrays in files, {@code alpha=@FILE} or
 * {@code alpha=@FILE#NAME}, the others as numbers for all channels. An array of one element is a number: dyt learns
 * one alpha, but a weight and a bias for each channel.
 *
 * @param learned one for each of the function's learned parameters
 */
record ChannelArguments(ActivationFunction function, List<Learned> learned) {

    /**
     * A learned parameter.
     *
     * @param file   the array; null for a number
     * @param number for all channels, where there is no array
     */
    private record Learned(Parameter parameter, String file, double number) {
    }

    /**
     * The learned parameters of a function.
     *
     * @param numbers by name
     * @param arrays  the file, and perhaps the name in it, by name
     * @throws UsageException if an array is given for a parameter that has one value
     */
    static ChannelArguments of(ActivationFunction function, Map<String, Double> numbers, Map<String, String> arrays) {
        List<String> names = function.learned().stream().map(Parameter::name).toList();
        for (String name : arrays.keySet()) {
            if (!names.contains(name)) {
                List<String> all = function.parameters().stream().map(Parameter::name).toList();
                throw all.contains(name)
                    ? new UsageException("%s: %s is one number for all channels; only learned parameters may be arrays",
                        function.id(), name)
                    : new UsageException("%s has no parameter \"%s\"%s; it learns %s", function.id(), name,
                        Catalogue.suggestion(name, names), names.isEmpty() ? "none" : String.join(", ", names));
            }
        }
        return new ChannelArguments(function, function.learned().stream().map(parameter -> new Learned(parameter,
            arrays.get(parameter.name()), numbers.getOrDefault(parameter.name(), parameter.defaultValue()))).toList());
    }

    /** The values of each learned parameter in each channel of a task, whose axis has been checked. */
    double[][] values(Task.Channelwise task, int axis, String x) {
        List<double[]> values = new ArrayList<>();
        for (Learned one : learned) {
            double[] own = one.file == null
                ? new double[] {task.type() == DType.FLOAT32 ? (float) one.number : one.number}
                : array(one, tensor -> read(tensor, one.parameter, task, axis, x));
            double[] each = own;
            if (own.length == 1) {
                each = new double[Math.toIntExact(task.channels())];
                Arrays.fill(each, own[0]);
            }
            values.add(each);
        }
        return values.toArray(double[][]::new);
    }

    /** How many numbers the gradient of a learned parameter has: one where the parameter is one. */
    long gradients(int which, Task.Channelwise task) {
        Learned one = learned.get(which);
        return one.file == null || array(one, tensor -> tensor.header().elements() == 1) ? 1 : task.channels();
    }

    private <T> T array(Learned one, Function<Tensor, T> reading) {
        NamedArray array = NamedArray.of(one.file);
        Path path = array.path();
        Selection selection = array.name() == null ? Selection.ALL : new Selection(List.of(array.name()));
        try (ArrayFile file = ArrayFile.open(path, new Reading(null, selection, null, null, null))) {
            if (file.tensors().size() > 1) {
                throw new ArrayFileException("%s holds %d arrays; say which is %s: --param %s=@%s#NAME".formatted(path,
                    file.tensors().size(), one.parameter.name(), one.parameter.name(), path));
            }
            return reading.apply(file.tensors().getFirst());
        }
    }

    private double[] read(Tensor tensor, Parameter parameter, Task.Channelwise task, int axis, String x) {
        NpyHeader header = tensor.header();
        if (header.elements() != 1 && (header.elements() != task.channels()
            || Arrays.stream(header.shape()).filter(size -> size != 1).count() > 1)) {
            throw new ArrayFileException(("%s is %s but axis %d of %s has %d channels; %s must have one value for "
                + "each, or one for all").formatted(tensor.place(), header, axis, x, task.channels(),
                parameter.name()));
        }
        if (header.type() == DType.FLOAT64 && task.type() == DType.FLOAT32) {
            throw new ArrayFileException(("%s is %s but %s is computed in float32; convert it, or compute in "
                + "float64 with --dtype float64").formatted(tensor.place(), header, x));
        }
        double[] values = new double[Math.toIntExact(header.elements())];
        tensor.read(DType.FLOAT64, 0, MemorySegment.ofArray(values));
        try {
            Channels.check(function.id(), parameter, values);
        } catch (IllegalArgumentException e) {
            throw new ArrayFileException(tensor.place() + ": " + e.getMessage(), e);
        }
        return values;
    }

    /** Writes values into the buffer of an evaluation. */
    static void put(double[] values, DType type, MemorySegment buffer) {
        for (int i = 0; i < values.length; i++) {
            type.set(buffer, i, values[i]);
        }
    }
}
