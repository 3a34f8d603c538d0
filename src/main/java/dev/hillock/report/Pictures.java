package dev.hillock.report;

import dev.hillock.bench.Results;
import dev.hillock.bench.TransferModel;
import dev.hillock.engine.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of the report as files, for pages that show some of them. */
public final class Pictures {

    private Pictures() {
    }

    /** SVG by file name: of the whole run, and of its first function. */
    public static Map<String, String> of(Results results) {
        Results own = results.promising();
        List<Group> groups = Group.all(own);
        Map<String, String> pictures = new LinkedHashMap<>();
        if (groups.isEmpty()) {
            return pictures;
        }
        Charts charts = new Charts(own);
        List<TransferModel> models = own.models();
        Order order = groups.getFirst().order();
        pictures.put("speed.svg", charts.overview(groups, order,
            Group.usualSize(own.measurements().stream().filter(m -> m.order() == order))));
        pictures.put("predictions.svg", charts.predictions(models));
        Others others = new Others(results);
        if (!others.cells().isEmpty()) {
            pictures.put("others.svg", others.chart());
        }
        for (TransferModel model : models) {
            pictures.put("roofline-%s.svg".formatted(model.engine()), charts.roofline(model.engine(),
                own.measurements().stream().filter(m -> m.engine().equals(model.engine())).toList(),
                model.bandwidth()));
            pictures.put("break-even-%s.svg".formatted(model.engine()), charts.breakEven(groups, model.engine()));
        }
        Group known = groups.stream().filter(g -> g.function().equals("gelu")).findFirst().orElse(groups.getFirst());
        pictures.put("throughput-%s.svg".formatted(known.id()), charts.throughput(known));
        known.devices().forEach(device -> pictures.put("parts-%s-%s.svg".formatted(known.id(), device),
            charts.parts(known, device)));
        pictures.values().removeIf(svg -> svg == null);
        return pictures;
    }
}
