package dev.hillock.opencl;

import dev.hillock.engine.DType;
import dev.hillock.engine.RowsInPiecesLawTest;
import java.util.List;

/** The law of rows in pieces for the generated kernels. */
class OpenclRowsInPiecesTest extends RowsInPiecesLawTest {

    @Override
    protected String engineName() {
        return "opencl";
    }

    @Override
    protected List<DType> types() {
        return List.of(DType.FLOAT32);
    }
}
