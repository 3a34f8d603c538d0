package dev.hillock.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve with its name and look.
 *
 * @param label what the legend calls it
 * @param panel the heading of the panel that it is in; empty where there is only one
 * @param curve its points
 * @param style its look
 */
record Series(String label, String panel, Curve curve, Style style) {

    /** Every function with every degree, in one panel: colours tell functions apart, dashes degrees. */
    static List<Series> together(List<RealFunction> functions, List<Degree> degrees, View view) {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            for (Degree degree : degrees) {
                RealFunction f = functions.get(i);
                all.add(new Series(f.name(degree), "", Curve.of(f, degree, view, Curve.FINE),
                    Style.of(i, degree, functions.size() == 1)));
            }
        }
        return all;
    }

    /** A panel for each function: the same look for the same degree. */
    static List<Series> apart(List<RealFunction> functions, List<Degree> degrees, View view) {
        return functions.stream().flatMap(f -> degrees.stream().map(degree -> new Series(
            "f" + degree.prime() + "(x)", f.name(), Curve.of(f, degree, view, Curve.COARSE),
            Style.of(0, degree, true)))).toList();
    }
}
