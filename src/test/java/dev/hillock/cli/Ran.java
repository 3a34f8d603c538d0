package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command line that was run in this process.
 *
 * @param code its exit code
 * @param out  what it said
 * @param err  what it complained about
 */
record Ran(int code, String out, String err) {

    static Ran hillock(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    /** It worked and complained of nothing. */
    Ran right() {
        assertEquals("", err);
        assertEquals(Exit.RIGHT, code, out);
        return this;
    }

    /** It failed in this way, with all of these in the sentence and without a stack trace. */
    Ran failed(int expected, Object... said) {
        assertEquals(expected, code, err);
        for (Object text : said) {
            assertTrue(err.contains(text.toString()), () -> "no \"" + text + "\" in: " + err);
        }
        assertTrue(err.startsWith("hillock: "), err);
        assertTrue(!err.contains("\tat "), err);
        return this;
    }

    /** It said all of these. */
    Ran says(String... said) {
        for (String text : said) {
            assertTrue(out.contains(text), () -> "no \"" + text + "\" in: " + out);
        }
        return this;
    }
}
