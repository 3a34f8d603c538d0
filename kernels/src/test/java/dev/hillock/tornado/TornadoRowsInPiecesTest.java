package dev.hillock.tornado;

import dev.hillock.engine.DType;
import dev.hillock.engine.RowsInPiecesLawTest;
import java.util.List;

/** The law of rows in pieces on a device. */
class TornadoRowsInPiecesTest extends RowsInPiecesLawTest {

    @Override
    protected String engineName() {
        return "tornado";
    }

    @Override
    protected List<DType> types() {
        return List.of(DType.FLOAT32, DType.FLOAT64);
    }
}
