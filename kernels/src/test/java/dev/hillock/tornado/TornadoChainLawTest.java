package dev.hillock.tornado;

import dev.hillock.engine.ChainLawTest;
import dev.hillock.engine.DType;
import java.util.List;

/** The law of chains on a device, where up to three steps are one kernel. */
class TornadoChainLawTest extends ChainLawTest {

    @Override
    protected String engineName() {
        return "tornado";
    }

    /** Halves go step by step as float64 does. */
    @Override
    protected List<DType> types() {
        return List.of(DType.FLOAT32, DType.FLOAT64);
    }

    /** Each chain and each of its steps is compiled. */
    @Override
    protected long[][] shapes() {
        return new long[][] {{6, 34}, {0, 4}};
    }
}
