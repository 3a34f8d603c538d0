package dev.hillock.opencl;

import dev.hillock.engine.DeviceException;
import java.util.Map;

/** A function of OpenCL returned an error. It leaves the package only as the sentence of a {@link DeviceException}. */
final class OpenClFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final int NO_DEVICE = -1;
    static final int BUILD_FAILED = -11;
    static final int NO_PLATFORM = -1001;

    /** The codes that a driver can return to this engine; another stands as its number. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
        Map.entry(-1, "CL_DEVICE_NOT_FOUND"), Map.entry(-2, "CL_DEVICE_NOT_AVAILABLE"),
        Map.entry(-3, "CL_COMPILER_NOT_AVAILABLE"), Map.entry(-4, "CL_MEM_OBJECT_ALLOCATION_FAILURE"),
        Map.entry(-5, "CL_OUT_OF_RESOURCES"), Map.entry(-6, "CL_OUT_OF_HOST_MEMORY"),
        Map.entry(-11, "CL_BUILD_PROGRAM_FAILURE"), Map.entry(-14, "CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST"),
        Map.entry(-30, "CL_INVALID_VALUE"), Map.entry(-33, "CL_INVALID_DEVICE"), Map.entry(-34, "CL_INVALID_CONTEXT"),
        Map.entry(-36, "CL_INVALID_COMMAND_QUEUE"), Map.entry(-38, "CL_INVALID_MEM_OBJECT"),
        Map.entry(-42, "CL_INVALID_BINARY"), Map.entry(-46, "CL_INVALID_KERNEL_NAME"),
        Map.entry(-48, "CL_INVALID_KERNEL"), Map.entry(-49, "CL_INVALID_ARG_INDEX"),
        Map.entry(-51, "CL_INVALID_ARG_SIZE"), Map.entry(-52, "CL_INVALID_KERNEL_ARGS"),
        Map.entry(-54, "CL_INVALID_WORK_GROUP_SIZE"), Map.entry(-61, "CL_INVALID_BUFFER_SIZE"),
        Map.entry(-1001, "CL_PLATFORM_NOT_FOUND_KHR"));

    final int status;

    OpenClFailure(String symbol, int status) {
        super("%s returned %s".formatted(symbol, NAMES.getOrDefault(status, "the error " + status)));
        this.status = status;
    }

    static void check(Call call, int status) {
        if (status < 0) {
            throw new OpenClFailure(call.symbol, status);
        }
    }

    /** What happened, while doing what, on which device, and what can be done. */
    DeviceException explained(String device, String doing) {
        String sentence = switch (status) {
            case -4, -6, -61 -> "device %s has not enough memory for %s (%s); use fewer elements, a round trip, which "
                + "works in pieces, or --engine simd";
            // an error that a command met while it ran, or a device, context or queue that is no longer valid
            case -2, -5, -14, -33, -34, -36, -9999 -> "device %s was lost or gave up during %s (%s), so the outputs "
                + "are undefined; close this engine and open it again, and if that fails restart the driver";
            default -> "device %s refused %s (%s), which it should accept; please report that with the output of "
                + "hillock doctor";
        };
        String words = sentence.formatted(device, doing, getMessage());
        return status == -4 || status == -6 || status == -61 ? DeviceException.outOfMemory(words, this)
            : new DeviceException(words, this);
    }
}
