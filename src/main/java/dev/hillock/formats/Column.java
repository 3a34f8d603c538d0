package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param type the type of its elements; null where they are no floating point numbers
 * @param what what it is, for a sentence
 */
record Column(String name, ElementType type, String what) {

    /**
     * The columns of a table that are evaluated together.
     *
     * @param indices which they are
     * @param type    the type of their elements
     * @param others  the names of all others, and what they are
     */
    record Choice(int[] indices, ElementType type, Map<String, String> others) {

        List<String> names(List<Column> all) {
            return Arrays.stream(indices).mapToObj(i -> all.get(i).name).toList();
        }
    }

    /**
     * Chooses columns.
     *
     * @param place the file
     * @throws ArrayFileException if a column that is named is not there or holds no numbers, or if types differ and
     *                            nobody says as which they are taken
     */
    static Choice choose(String place, List<Column> columns, Reading how) {
        List<String> floats = new ArrayList<>();
        Map<String, String> others = new LinkedHashMap<>();
        List<Integer> chosen = new ArrayList<>();
        Set<ElementType> types = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean wanted = column.type != null && how.selection().wants(column.name);
            if (column.type != null) {
                floats.add(column.name);
            }
            if (wanted) {
                chosen.add(i);
                types.add(column.type);
            } else {
                others.put(column.name, column.what);
            }
        }
        how.selection().check(place, "columns", floats, others);
        if (types.size() > 1 && how.type() == null) {
            String found = types.stream().map(type -> type + ": " + Selection.shown(chosen.stream().map(columns::get)
                .filter(c -> c.type == type).map(Column::name).toList())).collect(Collectors.joining("; "));
            throw new ArrayFileException("%s has columns of different types (%s); name some of one type with --tensor, "
                .formatted(place, found) + "or one type for all with --dtype float64");
        }
        ElementType type = types.size() == 1 ? types.iterator().next() : ElementType.FLOAT64;
        return new Choice(chosen.stream().mapToInt(Integer::intValue).toArray(), type, others);
    }
}
