package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Which numbers the English of a document mentions: nobody has to list related codes by hand. */
final class Mentions {
    private static final Pattern NUMBER = Pattern.compile("\\b[1-4]\\d{3}\\b");

    /** By id of the document: one entry a document, found when it is first asked for. */
    private final Map<String, List<CloseCode>> byDocument = new ConcurrentHashMap<>();

    /** The numbers from 1000 to 4999 in a document, in order and each once. */
    List<CloseCode> in(String document, Explanation explanation) {
        return byDocument.computeIfAbsent(document, id -> read(explanation));
    }

    private static List<CloseCode> read(Explanation explanation) {
        var meaning = explanation.meaning();
        var text = new StringBuilder(explanation.summary().en());
        for (var part : List.of(meaning.protocol(), meaning.sentBy(), meaning.seenBy(), meaning.notSaid())) {
            text.append(' ').append(part.en());
        }
        for (var cause : explanation.causes()) {
            text.append(' ')
                    .append(cause.detail().en())
                    .append(' ')
                    .append(cause.confirm().en());
            cause.fix().forEach(step -> text.append(' ').append(step.en()));
        }
        var codes = new TreeSet<CloseCode>();
        NUMBER.matcher(text).results().forEach(match -> codes.add(new CloseCode(Integer.parseInt(match.group()))));
        return List.copyOf(codes);
    }
}
