package closecodes.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to find in a log: literals with slots between them, {@code {n}} for a number, {@code {code}} for a close code,
 * {@code {*}} and {@code {reason}} for any text of limited length within the line.
 */
final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{(?:n|\\*|code|reason)}");
    /** How far a slot for text reaches: it bounds the work for each place. */
    private static final int LONGEST_TEXT = 300;

    private static final int LONGEST_NUMBER = 12;

    private final Slot first;
    private final String anchor;
    private final List<Step> steps;

    private Template(Slot first, String anchor, List<Step> steps) {
        this.first = first;
        this.anchor = anchor;
        this.steps = steps;
    }

    private enum Slot {
        NONE,
        NUMBER,
        CODE,
        TEXT
    }

    /** A slot and the literal behind it, which is empty at the end. */
    private record Step(Slot slot, String literal) {}

    /**
     * Where a template fits.
     *
     * @param literals the pieces that are words of the template; numbers between them belong to them
     * @param numbers the pieces that stand for {@code {n}}
     * @param code the number in its {@code {code}}; -1 if it has none
     */
    record Fit(int start, int end, List<Piece> literals, List<Piece> numbers, int code) {}

    /** A piece of a text. */
    record Piece(int start, int end) {}

    static Template of(String text) {
        var folded = LogText.fold(text);
        var steps = new ArrayList<Step>();
        var slots = SLOT.matcher(folded);
        var slot = Slot.NONE;
        int end = 0;
        while (slots.find()) {
            steps.add(new Step(slot, folded.substring(end, slots.start())));
            slot = slot(slots.group());
            end = slots.end();
        }
        steps.add(new Step(slot, folded.substring(end)));
        if (steps.get(0).literal().isEmpty()) {
            steps.remove(0);
        }
        var anchor = steps.remove(0);
        return new Template(anchor.slot(), anchor.literal(), List.copyOf(steps));
    }

    private static Slot slot(String text) {
        return switch (text) {
            case "{n}" -> Slot.NUMBER;
            case "{code}" -> Slot.CODE;
            default -> Slot.TEXT;
        };
    }

    /** The literal that has to be there for the template to fit. */
    String anchor() {
        return anchor;
    }

    /** Fits the template to a place where its anchor stands; null if the rest does not follow. */
    @Nullable
    Fit at(LogText text, int start) {
        int from = first == Slot.NUMBER || first == Slot.CODE ? beforeNumber(text, start) : start;
        if (from == start && first != Slot.NONE && first != Slot.TEXT) {
            return null;
        }
        int code = first == Slot.CODE ? number(text, from, start) : -1;
        int end = start + anchor.length();
        int pieceStart = from;
        var pieces = new ArrayList<Piece>();
        var numbers = new ArrayList<Piece>();
        for (var step : steps) {
            int next = behind(text, step.slot(), step.literal(), end);
            if (next < 0) {
                return null;
            }
            if (step.slot() == Slot.TEXT) {
                pieces.add(new Piece(pieceStart, end));
                pieceStart = next;
            } else if (step.slot() == Slot.NUMBER) {
                numbers.add(new Piece(end, next));
            } else if (step.slot() == Slot.CODE) {
                code = number(text, end, next);
            }
            end = next + step.literal().length();
        }
        pieces.add(new Piece(pieceStart, end));
        return Words.standsAlone(text, from, end)
                ? new Fit(from, end, List.copyOf(pieces), List.copyOf(numbers), code)
                : null;
    }

    /** Where a slot ends, so that its literal follows there; -1 if it does not. */
    private static int behind(LogText text, Slot slot, String literal, int from) {
        int reach = Math.min(text.lineEnd(from), from + LONGEST_TEXT);
        if (slot == Slot.TEXT) {
            return literal.isEmpty() ? reach : text.find(literal, from, reach);
        }
        int end = from;
        while (end - from < LONGEST_NUMBER
                && (isDigit(text.at(end))
                        || (slot == Slot.NUMBER && text.at(end) == '.' && isDigit(text.at(end + 1))))) {
            end++;
        }
        return end > from && text.folded().startsWith(literal, end) ? end : -1;
    }

    private static int beforeNumber(LogText text, int end) {
        int from = end;
        while (isDigit(text.at(from - 1)) && end - from < LONGEST_NUMBER) {
            from--;
        }
        return from;
    }

    private static int number(LogText text, int start, int end) {
        return end - start > 6
                ? Integer.MAX_VALUE
                : Integer.parseInt(text.folded().substring(start, end));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
