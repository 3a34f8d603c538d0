package dev.hillock.words;

/** What stands before or above a part of a description. The English text is here, the others in the resources. */
public enum Label {
    RANGE("range"),
    NATURE("nature"),
    MONOTONE("monotone"),
    NOT_MONOTONE("not monotone"),
    ZERO_CENTRED("zero-centred"),
    NOT_ZERO_CENTRED("not zero-centred"),
    ROW_TO_NUMBER("turns a row into one number"),
    ROW_TO_ROW("turns a row into a row"),
    HALVES_TO_ONE("turns two halves of the axis into one"),
    ONE_TO_HALVES("turns the axis into one twice as long"),
    TARGETED("turns a row and its target into one number"),
    PULLBACK("pullback"),
    PARAMETERS("parameters"),
    PARAMETER("parameter"),
    DEFAULT("default"),
    LEARNED("learned, one for all or one for each channel"),
    ALLOWED("allowed"),
    MEANING("meaning"),
    KINKS("kinks"),
    COMPUTED("computed"),
    STRENGTHS("for it"),
    WEAKNESSES("against it"),
    USED_IN("used in"),
    KNOWN_AS("known as"),
    FRAMEWORK("framework"),
    NAME("name"),
    DIFFERENCE("difference"),
    NO_DIFFERENCE("the same"),
    PAPER("paper"),
    VALUES("values"),
    /** The last line of {@code describe}, with the function's name in place of {@code %s}. */
    VERIFY_HINT("`hillock verify %s` measures how near an engine comes to the exact result.");

    private final String english;

    Label(String english) {
        this.english = english;
    }

    /** The text in English. */
    String english() {
        return english;
    }
}
