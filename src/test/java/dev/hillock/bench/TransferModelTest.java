package dev.hillock.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransferModelTest {

    @Test
    void theLawOfInventedTimesIsFound() {
        List<TransferModel> models = Invented.run(1, true).models();
        TransferModel host = models.get(0);
        assertEquals(1000, host.latency(), 60);
        assertEquals(0, host.link());
        assertEquals(10, host.bandwidth(), 0.1);
        assertEquals(5, host.rate("gelu", Order.VALUE, 0).streamed(), 0.2);
        TransferModel device = models.get(1);
        assertEquals(50_000, device.latency(), 2500);
        assertEquals(10_000, device.linkLatency(), 100);
        assertEquals(5, device.link(), 0.05);
        assertEquals(100, device.bandwidth(), 1);
    }

    @Test
    void whatFollowsALawIsPredictedAtEverySize() {
        Results run = Invented.run(1, true);
        for (TransferModel model : run.models()) {
            for (Measurement m : run.measurements().stream().filter(m -> m.engine().equals(model.engine())).toList()) {
                assertEquals(1, model.predict(m).roundTrip() / m.roundTrip().median(), TransferModel.TOLERANCE,
                    m.key()::toString);
            }
        }
    }

    @Test
    void theSlowerOfMemoryAndArithmeticCounts() {
        TransferModel model = new TransferModel("", 100, 10, List.of(new TransferModel.Level(1, 2)),
            TransferModel.Memory.of(10), 1, Map.of());
        TransferModel.Rate one = TransferModel.Rate.of(1);
        assertEquals(120 + 2000 + 800 + 2000, model.predict(false, 4000, 4000, 1000, 0.1, one).roundTrip());
        assertEquals(100 + 5000, model.predict(false, 4000, 4000, 1000, 5, one).resident());
        assertEquals(100 + 800, model.predict(false, 4000, 4000, 1000, 5, TransferModel.Rate.FREE).resident());
    }

    @Test
    void cachesAndThreadsCount() {
        TransferModel.Memory memory = new TransferModel.Memory(false, 0.5, List.of(new TransferModel.Level(1000, 100),
            new TransferModel.Level(100_000, 10)));
        TransferModel model = new TransferModel("", 0, 0, List.of(), List.of(memory), 2, Map.of());
        assertEquals(100, model.bandwidth(false, 0.5, 0.5));
        assertEquals(100, model.bandwidth(false, 500, 500));
        assertEquals(Math.sqrt(1000), model.bandwidth(false, 5000, 5000), 1e-9);
        assertEquals(10, model.bandwidth(false, 5e8, 5e8));
        assertEquals(10_000, model.caches(), 1e-9);
        TransferModel.Rate shared = new TransferModel.Rate(4, 4, 1000, 1);
        assertEquals(999 * 50 / 2.0, model.predict(false, 0, 0, 999, 50, shared).computing());
        assertEquals(1000 * 50 / 4.0, model.predict(false, 0, 0, 1000, 50, shared).computing());
        TransferModel.Rate late = new TransferModel.Rate(4, 2, 0, 1);
        assertEquals(1000 * 50 / 4.0, model.predict(false, 4000, 4000, 1000, 50, late).computing());
        assertEquals(2000 * 50 / 2.0, model.predict(false, 8000, 8000, 2000, 50, late).computing());
    }

    @Test
    void tasksOfOneKindTellTheirBandwidth() {
        TransferModel.Level one = new TransferModel.Level(1, 10);
        TransferModel model = new TransferModel("", 0, 0, List.of(), List.of(
            new TransferModel.Memory(false, 0.5, List.of(one)),
            new TransferModel.Memory(true, 0.33, List.of(new TransferModel.Level(1, 20))),
            new TransferModel.Memory(false, 0.33, List.of(new TransferModel.Level(1, 30)))), 1, Map.of());
        assertEquals(20, model.bandwidth(true, 8, 4));
        assertEquals(30, model.bandwidth(false, 8, 4));
        assertEquals(10, model.bandwidth(true, 8, 8), "of elements, where rows of this kind were not measured");
        assertEquals(10, model.bandwidth());
    }

    @Test
    void eachKernelIsStarted() {
        TransferModel model = new TransferModel("", 100, 0, List.of(), TransferModel.Memory.of(10), 1, Map.of());
        TransferModel.Rate three = new TransferModel.Rate(0, 0, 0, 3);
        assertEquals(300 + 800, model.predict(true, 4000, 4000, 1000, 1, three).resident());
    }

    @Test
    void rowsOfTheNearestLengthTellTheRate() {
        TransferModel model = new TransferModel("", 0, 0, List.of(), List.of(), 1, Map.of("softmax value",
            Map.of(16L, TransferModel.Rate.of(1), 1024L, TransferModel.Rate.of(2))));
        assertEquals(1, model.rate("softmax", Order.VALUE, 1).streamed());
        assertEquals(1, model.rate("softmax", Order.VALUE, 100).streamed());
        assertEquals(2, model.rate("softmax", Order.VALUE, 200).streamed());
        assertEquals(2, model.rate("softmax", Order.VALUE, 1 << 20).streamed());
        assertEquals(TransferModel.Rate.FREE, model.rate("softmax", Order.PULLBACK, 16));
    }

    @Test
    void theSizeFromWhichThreadsShareTheWorkIsFound() {
        TransferModel law = new TransferModel("simd", 1000, 0, List.of(), TransferModel.Memory.of(10), 2,
            Map.of("gelu value", Map.of(0L, new TransferModel.Rate(6, 6, 1 << 20, 1))));
        TransferModel.Rate found = Invented.follow(law).models().getFirst().rate("gelu", Order.VALUE, 0);
        assertEquals(6, found.streamed(), 0.3);
        assertEquals(1 << 20, found.shared());
    }

    @Test
    void operationsAreCountedInTheGeneratedText() {
        assertEquals(1, Operations.perElement(ActivationFunction.IDENTITY, Order.VALUE));
        double silu = Operations.perElement(ActivationFunction.SILU, Order.VALUE);
        assertTrue(silu > 5 && silu < 60, "silu " + silu);
        assertTrue(Operations.perElement(ActivationFunction.GELU, Order.VALUE) > silu);
        // a sigmoid or nothing of one half, and a product with the other
        double swiglu = Operations.perElement(RowFunction.SWIGLU, Order.VALUE);
        assertTrue(swiglu > silu / 2 && swiglu < silu, "silu %s, swiglu %s".formatted(silu, swiglu));
        assertEquals(1, Operations.perElement(RowFunction.BILINEAR, Order.VALUE));
        double softmax = Operations.perElement(RowFunction.SOFTMAX, Order.VALUE);
        assertTrue(softmax > silu && softmax < 10 * silu, "softmax " + softmax);
        for (Entry entry : Catalogue.entries()) {
            assertTrue(Operations.perElement(entry, Order.VALUE) >= 1, entry.id());
        }
    }

    @Test
    void whatAnotherLibraryDoesIsNoPartOfTheModels() {
        assertEquals(Invented.run(1, true).models(), Invented.withOthers().models());
    }

    @Test
    void noiseIsNoDifference() {
        Samples ten = new Samples(10, 0.1, 20);
        assertTrue(ten.differs(new Samples(12, 0.1, 20)));
        assertTrue(!ten.differs(new Samples(11, 0.1, 20)));
        assertTrue(!new Samples(10, 0, 20).differs(new Samples(10.2, 0, 20)));
    }
}
