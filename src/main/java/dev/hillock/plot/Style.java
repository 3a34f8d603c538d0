package dev.hillock.plot;

/**
 * How a curve looks. Colours are those of Okabe and Ito, which people tell apart whatever their eyes; yellow is left
 * out because it is lost on white.
 *
 * @param colour the colour of the line as #rrggbb
 * @param ansi   the nearest of a terminal's 256 colours that shows on black and on white
 * @param dash   solid, dashed or dotted
 */
record Style(String colour, int ansi, String dash) {

    private static final String[] COLOURS =
        {"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"};
    private static final int[] ANSI = {32, 166, 36, 175, 214, 74, 244};
    private static final String[] DASHES = {"solid", "dashed", "dotted"};
    /** How many curves have a colour of their own. */
    static final int COUNT = COLOURS.length;

    /** The style of a function among several, or of a degree of a single function. */
    static Style of(int function, Degree degree, boolean single) {
        int colour = (single ? degree.ordinal() : function) % COUNT;
        return new Style(COLOURS[colour], ANSI[colour], DASHES[degree.ordinal()]);
    }
}
