package dev.hillock.device;

/**
 * The sizes of a launch as the generic kernels count them: elements, rows, length of a row, inner size, parts of a row,
 * elements of a part, items of a work-group, as {@link Reciprocal} factor and shift of the elements of a slice (length
 * times inner size) and of the inner size, and where groups keep to one slice of rows their items, how many of them a
 * slice has, and of that factor and shift.
 */
public final class Shape {
    private final int[] values;

    /** The shape of so many elements in so many rows. */
    Shape(long elements, long rows, long length, long inner, Launch.Division division, Launch launch) {
        // of nothing there is nothing to divide
        Reciprocal slice = Reciprocal.of(Math.max(1, length * inner));
        Reciprocal column = Reciprocal.of(Math.max(1, inner));
        int items = launch.itemsPerSlice(inner);
        int groups = Math.toIntExact(Math.max(1, Math.ceilDiv(inner, items)));
        Reciprocal group = Reciprocal.of(groups);
        values = new int[] {Math.toIntExact(elements), Math.toIntExact(rows), Math.toIntExact(length),
            Math.toIntExact(inner), division.parts(), division.chunk(), launch.itemsPerRow(), slice.factor(),
            slice.shift(), column.factor(), column.shift(), items, groups, group.factor(), group.shift()};
    }

    /** The size at a place. */
    public int get(int i) {
        return values[i];
    }
}
