package dev.hillock.cli;

import dev.hillock.diagnose.ArrayDiagnosis;
import dev.hillock.diagnose.Distribution;
import dev.hillock.diagnose.Histogram;
import dev.hillock.diagnose.Unit;
import java.util.ArrayList;
import java.util.List;

/** What {@code diagnose -i} says to people. */
final class ArrayReport {

    private static final int HEIGHT = 5;
    private static final String GAP = "    ";

    private ArrayReport() {
    }

    static List<String> lines(ArrayDiagnosis d) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%s: %s".formatted(d.activation(), d.verdict().health()));
        lines.addAll(DepthReport.verdict(d.verdict()));
        lines.add("");
        Text.columns(moments(d)).forEach(row -> lines.add("  " + row));
        lines.add("  f' = 0 for %s of all elements, |f'| < %s for %s".formatted(DepthReport.percent(d.zeroGradient()),
            DepthReport.number(ArrayDiagnosis.FLAT * d.greatestSlope()), DepthReport.percent(d.flat())));
        lines.add("");
        histograms(d).forEach(row -> lines.add("  " + row));
        if (!d.worst().isEmpty()) {
            lines.add("");
            Text.columns(units(d.worst())).forEach(row -> lines.add("  " + row));
        }
        return lines;
    }

    private static List<List<String>> moments(ArrayDiagnosis d) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "MEAN", "VARIANCE", "LEAST", "GREATEST", "ZERO-CENTRED"));
        rows.add(moments("before", d.before()));
        if (d.after() != null) {
            rows.add(moments("after", d.after()));
        }
        return rows;
    }

    private static List<String> moments(String name, Distribution d) {
        String offset = d.offset() == null ? ""
            : ", mean is %s standard deviations from 0".formatted(DepthReport.number(d.offset()));
        return List.of(name, DepthReport.number(d.mean()), DepthReport.number(d.variance()),
            DepthReport.number(d.least()), DepthReport.number(d.greatest()), (d.centred() ? "yes" : "no") + offset);
    }

    private static List<String> histograms(ArrayDiagnosis d) {
        List<String> before = histogram("before", d.before().histogram());
        if (d.after() == null) {
            return before;
        }
        List<String> after = histogram("after", d.after().histogram());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            lines.add((before.get(i) + GAP + after.get(i)).stripTrailing());
        }
        return lines;
    }

    /** Lines as wide as there are bars. */
    private static List<String> histogram(String name, Histogram h) {
        int width = h.counts().length;
        List<String> lines = new ArrayList<>(Bars.histogram(h.counts(), HEIGHT));
        String from = DepthReport.number(h.from());
        String to = DepthReport.number(h.to());
        int left = (width - name.length()) / 2 - from.length();
        int right = width - from.length() - left - name.length() - to.length();
        lines.add(from + " ".repeat(left) + name + " ".repeat(right) + to);
        String outside = h.below() + h.above() == 0 ? "" : "%d below, %d above".formatted(h.below(), h.above());
        lines.add(outside + " ".repeat(Math.max(0, width - outside.length())));
        return lines;
    }

    private static List<List<String>> units(List<Unit> worst) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("WORST UNITS", "STATE", "MEAN", "VARIANCE", "f' = 0", "FLAT", "MEAN |f'|"));
        for (Unit u : worst) {
            rows.add(List.of(Integer.toString(u.unit()), u.state().toString(), DepthReport.number(u.mean()),
                DepthReport.number(u.variance()), DepthReport.percent(u.zeroGradient()),
                DepthReport.percent(u.flat()), DepthReport.number(u.meanSlope())));
        }
        return rows;
    }
}
