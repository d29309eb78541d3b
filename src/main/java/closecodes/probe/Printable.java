package closecodes.probe;

import closecodes.catalog.Invisible;

/** Makes what a server sent safe to print: on a terminal, in a log, in XML. */
final class Printable {
    private static final int LONGEST = 200;

    private Printable() {}

    /** The text with escapes for what is no visible character, cut to 200 characters. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** The text with escapes for what is no visible character, cut to so many characters. */
    static String of(String text, int longest) {
        var printable = new StringBuilder();
        text.codePoints().limit(longest).forEach(character -> append(printable, character));
        return text.codePointCount(0, text.length()) > longest ? printable + "…" : printable.toString();
    }

    private static void append(StringBuilder printable, int character) {
        int type = Character.getType(character);
        if (Invisible.is(character) || type == Character.UNASSIGNED || type == Character.PRIVATE_USE) {
            printable.append(String.format("\\u{%x}", character));
        } else {
            printable.appendCodePoint(character);
        }
    }
}
