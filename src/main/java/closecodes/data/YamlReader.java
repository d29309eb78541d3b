package closecodes.data;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Bytes of one file to a tree of nodes, or to problems.
 *
 * <p>Built on SnakeYAML's events, not on its objects: it speaks YAML 1.1, where an unquoted {@code no} is false and
 * 1:30 is 90. At the level of events an alias costs nothing, so that a bomb of aliases is refused before it unfolds.
 */
final class YamlReader {
    /** Our deepest document has 6 levels. */
    static final int DEEPEST = 12;

    /** Our largest document has under 2,000 values. */
    static final int MOST_VALUES = 20_000;

    static final int LONGEST_LINE = 20_000;

    /** The longest text that any place takes has 600 characters. */
    static final int LONGEST_SCALAR = 2_000;

    private static final String MERGE_KEY = "<<";

    private final String file;
    private final List<Problem> problems;
    private Place reached = Place.START;
    private int values;

    YamlReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The document, or nothing if the file is no plain YAML; then at least one problem says why. */
    Optional<Node> read(byte[] bytes) {
        var text = decode(bytes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int before = problems.size();
        refuseLongLines(text.get());
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(DataFiles.LARGEST_FILE);
            var events = new Yaml(options).parse(new StringReader(text.get())).iterator();
            var document = document(events);
            return problems.size() == before ? Optional.ofNullable(document) : Optional.empty();
        } catch (Refused refused) {
            problem(refused.place, refused.rule, refused.objection);
        } catch (ReaderException e) {
            problem(placeOfCharacter(text.get(), e.getCodePoint()), "characters", explain(e));
        } catch (NumberFormatException e) {
            // SnakeYAML's own, on \\U and a number past those of Java.
            problem(reached, "yaml", "This is no YAML: an escape behind this place names no character");
        } catch (MarkedYAMLException e) {
            problem(placeOf(e.getProblemMark()), "yaml", explain(e));
        } catch (YAMLException e) {
            problem(Place.START, "yaml", firstLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private Optional<String> decode(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(decoder.decode(in).toString());
        } catch (CharacterCodingException e) {
            problem(
                    placeOfByte(bytes, in.position()),
                    "encoding",
                    "This is not UTF-8 (byte " + in.position() + "); save the file as UTF-8 without a byte order mark");
            return Optional.empty();
        }
    }

    /** SnakeYAML's time grows with the square of a line's length. */
    private void refuseLongLines(String text) {
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            if (length > LONGEST_LINE) {
                problem(
                        new Place(line, 1),
                        "length",
                        "The line has " + length + " characters; the most is " + LONGEST_LINE);
                return;
            }
            start += length + 1;
            line++;
        }
    }

    private @Nullable Node document(Iterator<Event> events) {
        Node root = null;
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof DocumentStartEvent && root != null) {
                throw refuse(event, "one-document", "A second document starts here; a file holds one");
            }
            if (event instanceof NodeEvent node) {
                root = node(node, events, 1);
            }
        }
        if (root == null) {
            throw new Refused(Place.START, "yaml", "The file is empty");
        }
        return root;
    }

    private Node node(NodeEvent event, Iterator<Event> events, int depth) {
        reached = placeOf(event.getStartMark());
        values++;
        if (values > MOST_VALUES) {
            throw refuse(event, "size", "More than " + MOST_VALUES + " values; no document needs so many");
        }
        if (depth > DEEPEST) {
            throw refuse(event, "depth", "More than " + DEEPEST + " levels; no document needs so many");
        }
        if (event instanceof AliasEvent) {
            throw refuse(
                    event,
                    "plain-yaml",
                    "An alias (*" + firstLine(event.getAnchor()) + ") is not allowed; write the value out");
        }
        if (event.getAnchor() != null) {
            throw refuse(
                    event,
                    "plain-yaml",
                    "An anchor (&" + firstLine(event.getAnchor()) + ") is not allowed; write the value out");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag(), scalar.getValue());
            if (scalar.getValue().length() > LONGEST_SCALAR) {
                throw refuse(
                        event,
                        "length",
                        "The text has " + scalar.getValue().length() + " characters; no place takes more than "
                                + LONGEST_SCALAR);
            }
            return new Node.Scalar(placeOf(event.getStartMark()), scalar.getValue());
        }
        refuseTag(event, ((CollectionStartEvent) event).getTag(), "");
        if (event instanceof SequenceStartEvent) {
            return sequence(event, events, depth);
        }
        return mapping((MappingStartEvent) event, events, depth);
    }

    private Node sequence(Event start, Iterator<Event> events, int depth) {
        var items = new ArrayList<Node>();
        while (events.next() instanceof NodeEvent item) {
            items.add(node(item, events, depth + 1));
        }
        return new Node.Sequence(placeOf(start.getStartMark()), List.copyOf(items));
    }

    private Node mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
        var entries = new ArrayList<Node.Entry>();
        var seen = new HashMap<String, Place>();
        while (events.next() instanceof NodeEvent keyEvent) {
            if (!(node(keyEvent, events, depth + 1) instanceof Node.Scalar key)) {
                throw refuse(keyEvent, "plain-yaml", "A key must be a plain word, not a list or a mapping");
            }
            if (key.text().equals(MERGE_KEY)) {
                throw refuse(keyEvent, "plain-yaml", "A merge key (<<) is not allowed; write the fields out");
            }
            var first = seen.putIfAbsent(key.text(), key.place());
            if (first != null) {
                problem(
                        key.place(),
                        "duplicate-key",
                        "\"" + key.text() + "\" stands here again, first on line " + first.line() + "; keep one");
            }
            entries.add(new Node.Entry(key, node((NodeEvent) events.next(), events, depth + 1)));
        }
        return new Node.Mapping(placeOf(start.getStartMark()), List.copyOf(entries));
    }

    private static void refuseTag(Event event, @Nullable String tag, String value) {
        if (tag != null) {
            throw refuse(
                    event,
                    "plain-yaml",
                    "An explicit tag (" + firstLine(tag) + ") is not allowed; write " + quoted(value));
        }
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "the value without it" : "\"" + firstLine(value) + "\" without it";
    }

    private static String explain(MarkedYAMLException e) {
        var problem = firstLine(String.valueOf(e.getProblem()));
        return problem.contains("\\t") || problem.contains("TAB")
                ? "A tab cannot indent YAML; use 2 spaces (" + problem + ")"
                : "This is no YAML: " + problem;
    }

    private static String explain(ReaderException e) {
        return String.format("The character U+%04X has no place in YAML; delete it", e.getCodePoint());
    }

    private static Place placeOfCharacter(String text, int codePoint) {
        int at = text.indexOf(codePoint);
        return at < 0
                ? Place.START
                : new Place(
                        1
                                + (int) text.substring(0, at)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count(),
                        at - text.lastIndexOf('\n', at - 1));
    }

    private static String firstLine(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }

    private void problem(Place place, String rule, String message) {
        problems.add(new Problem(file, place, rule, message));
    }

    private static Refused refuse(Event event, String rule, String message) {
        return new Refused(placeOf(event.getStartMark()), rule, message);
    }

    private static Place placeOf(@Nullable Mark mark) {
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place placeOfByte(byte[] bytes, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset && i < bytes.length; i++) {
            column = bytes[i] == '\n' ? 1 : column + 1;
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Place(line, column);
    }

    /** Ends the reading of a file at the first thing that makes the rest unreadable. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;
        private final transient String rule;
        private final transient String objection;

        Refused(Place place, String rule, String objection) {
            super(objection, null, false, false);
            this.place = place;
            this.rule = rule;
            this.objection = objection;
        }
    }
}
