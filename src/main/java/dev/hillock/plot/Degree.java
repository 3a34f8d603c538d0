package dev.hillock.plot;

/** How often a function is differentiated before it is drawn. */
public enum Degree {
    /** f. */
    VALUE(""),
    /** f'. */
    FIRST("′"),
    /** f''. */
    SECOND("″");

    private final String prime;

    Degree(String prime) {
        this.prime = prime;
    }

    /** What follows the name of the function: nothing, ′ or ″. */
    public String prime() {
        return prime;
    }
}
