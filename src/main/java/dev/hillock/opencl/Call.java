package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;

/** The functions of OpenCL 1.2 that the engine calls, with their C signatures on 64-bit systems. */
enum Call {
    GET_PLATFORM_IDS("clGetPlatformIDs", JAVA_INT, JAVA_INT, ADDRESS, ADDRESS),
    GET_PLATFORM_INFO("clGetPlatformInfo", JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS),
    GET_DEVICE_IDS("clGetDeviceIDs", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, ADDRESS),
    GET_DEVICE_INFO("clGetDeviceInfo", JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS),
    CREATE_CONTEXT("clCreateContext", ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    RELEASE_CONTEXT("clReleaseContext", JAVA_INT, ADDRESS),
    CREATE_QUEUE("clCreateCommandQueue", ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS),
    RELEASE_QUEUE("clReleaseCommandQueue", JAVA_INT, ADDRESS),
    CREATE_BUFFER("clCreateBuffer", ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS),
    RELEASE_BUFFER("clReleaseMemObject", JAVA_INT, ADDRESS),
    CREATE_PROGRAM("clCreateProgramWithSource", ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS),
    LOAD_PROGRAM("clCreateProgramWithBinary", ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    BUILD_PROGRAM("clBuildProgram", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    GET_BUILD_INFO("clGetProgramBuildInfo", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS),
    GET_PROGRAM_INFO("clGetProgramInfo", JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS),
    RELEASE_PROGRAM("clReleaseProgram", JAVA_INT, ADDRESS),
    CREATE_KERNEL("clCreateKernel", ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    SET_ARGUMENT("clSetKernelArg", JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, ADDRESS),
    RELEASE_KERNEL("clReleaseKernel", JAVA_INT, ADDRESS),
    WRITE("clEnqueueWriteBuffer", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT,
        ADDRESS, ADDRESS),
    READ("clEnqueueReadBuffer", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT,
        ADDRESS, ADDRESS),
    MAP("clEnqueueMapBuffer", ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, ADDRESS,
        ADDRESS, ADDRESS),
    LAUNCH("clEnqueueNDRangeKernel", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT,
        ADDRESS, ADDRESS),
    FINISH("clFinish", JAVA_INT, ADDRESS),
    GET_EVENT_INFO("clGetEventInfo", JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS),
    GET_EVENT_TIME("clGetEventProfilingInfo", JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS),
    RELEASE_EVENT("clReleaseEvent", JAVA_INT, ADDRESS);

    final String symbol;
    final FunctionDescriptor signature;

    Call(String symbol, MemoryLayout result, MemoryLayout... arguments) {
        this.symbol = symbol;
        this.signature = FunctionDescriptor.of(result, arguments);
    }
}
