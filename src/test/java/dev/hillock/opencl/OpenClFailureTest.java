package dev.hillock.opencl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DeviceException;
import org.junit.jupiter.api.Test;

/** Drivers' error codes become sentences. */
class OpenClFailureTest {

    private static String sentence(int status) {
        OpenClFailure failure = new OpenClFailure("clFinish", status);
        DeviceException e = failure.explained("Blue", "gelu value");
        assertSame(failure, e.getCause());
        return e.getMessage();
    }

    @Test
    void outOfMemory() {
        assertTrue(sentence(-4).startsWith("device Blue has not enough memory for gelu value (clFinish returned "
            + "CL_MEM_OBJECT_ALLOCATION_FAILURE)"), sentence(-4));
    }

    @Test
    void lost() {
        for (int status : new int[] {-2, -5, -14, -36, -9999}) {
            assertTrue(sentence(status).startsWith("device Blue was lost or gave up during gelu value"),
                sentence(status));
        }
    }

    @Test
    void anythingElse() {
        assertEquals("device Blue refused gelu value (clFinish returned the error -4711), which it should accept; "
            + "please report that with the output of hillock doctor", sentence(-4711));
    }
}
