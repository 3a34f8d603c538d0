package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** Adds the kernel of an element-wise task to its graph. */
final class ElementwiseTasks {

    private ElementwiseTasks() {
    }

    static void add(TornadoTasks tasks, Task.Elementwise task, Launch launch, TornadoNativeArray[] inputs,
                    TornadoNativeArray[] outputs) {
        FloatArray x = (FloatArray) inputs[0];
        FloatArray dy = (FloatArray) inputs[inputs.length - 1];
        FloatArray y = (FloatArray) outputs[0];
        FloatArray z = (FloatArray) outputs[outputs.length - 1];
        Coefficients k = Coefficients.of(task.activation(), DType.FLOAT32);
        float a = (float) k.a();
        float b = (float) k.b();
        float c = (float) k.c();
        float d = (float) k.d();
        float e = (float) k.e();
        float f = (float) k.f();
        int n = Math.toIntExact(task.length());
        int code = task.function().code();
        switch (task.order()) {
            case VALUE -> tasks.graph.task(tasks.name("map"), ElementwiseKernels::kMap, tasks.context, x, y, n,
                ElementwiseKernels.VALUE, code, a, b, c, d, e, f);
            case DERIVATIVE -> tasks.graph.task(tasks.name("map"), ElementwiseKernels::kMap, tasks.context, x, y, n,
                ElementwiseKernels.DERIVATIVE, code, a, b, c, d, e, f);
            case SECOND_DERIVATIVE -> tasks.graph.task(tasks.name("map"), ElementwiseKernels::kCurve, tasks.context, x,
                y, n, code, a, b, c, d, e, f);
            case PULLBACK -> tasks.graph.task(tasks.name("map"), ElementwiseKernels::kPull, tasks.context, x, dy, y, n,
                ElementwiseKernels.DERIVATIVE, code, a, b, c, d, e, f);
            case PARAMETER_PULLBACK -> tasks.graph.task(tasks.name("map"), ElementwiseKernels::kPull, tasks.context, x,
                dy, y, n, ElementwiseKernels.PARAMETER, code, a, b, c, d, e, f);
            case VALUE_AND_DERIVATIVE -> tasks.graph.task(tasks.name("map"), ElementwiseKernels::kMapBoth,
                tasks.context, x, y, z, n, code, a, b, c, d, e, f);
            case VALUE_AND_PULLBACK -> tasks.graph.task(tasks.name("map"), ElementwiseKernels::kPullBoth, tasks.context,
                x, dy, y, z, n, code, a, b, c, d, e, f);
        }
        tasks.addGrid("map", y.getSize(), launch.elementsPerGroup());
    }
}
