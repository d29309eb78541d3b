package closecodes.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An {@code Accept} header (RFC 9110 §12.5.1). What cannot be read is passed over: a client is never refused for the
 * parts of its header that it got wrong.
 */
public final class Accept {
    private static final Pattern TYPE = Pattern.compile("[^/\\s]+/[^/\\s]+");

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * One media range.
     *
     * @param exactness 2 for a type, 1 for all subtypes of a type, 0 for everything
     */
    private record Range(String type, int exactness, double quality) {

        boolean matches(String mediaType) {
            return switch (exactness) {
                case 2 -> type.equals(mediaType);
                case 1 -> mediaType.startsWith(type);
                default -> true;
            };
        }
    }

    /** Reads a header; an absent or empty one accepts everything. */
    public static Accept of(String header) {
        var ranges = new ArrayList<Range>();
        for (var part : header.split(",", -1)) {
            range(part).ifPresent(ranges::add);
        }
        return new Accept(ranges);
    }

    /** The format that the client likes best; of two it likes equally, the one we offer first. */
    public <T> Optional<T> best(List<T> offered, Function<T, String> mediaType) {
        T best = null;
        double highest = 0;
        for (var format : offered) {
            double quality = quality(mediaType.apply(format));
            if (quality > highest) {
                best = format;
                highest = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much the client likes a media type: from 0, which refuses it, to 1. */
    public double quality(String mediaType) {
        if (ranges.isEmpty()) {
            return 1;
        }
        Range decisive = null;
        for (var range : ranges) {
            if (range.matches(mediaType) && (decisive == null || range.exactness > decisive.exactness)) {
                decisive = range;
            }
        }
        return decisive == null ? 0 : decisive.quality;
    }

    private static Optional<Range> range(String part) {
        var pieces = part.strip().toLowerCase(Locale.ROOT).split(";", -1);
        var type = pieces[0].strip();
        double quality = 1;
        for (int i = 1; i < pieces.length; i++) {
            var parameter = pieces[i].strip();
            if (parameter.startsWith("q=")) {
                quality = quality(parameter, 1);
            }
        }
        if (type.equals("*/*") || type.equals("*")) {
            return Optional.of(new Range(type, 0, quality));
        }
        if (type.endsWith("/*") && TYPE.matcher(type).matches()) {
            return Optional.of(new Range(type.substring(0, type.length() - 1), 1, quality));
        }
        return TYPE.matcher(type).matches() ? Optional.of(new Range(type, 2, quality)) : Optional.empty();
    }

    private static double quality(String parameter, double otherwise) {
        return parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
                ? Double.parseDouble(parameter.substring(2))
                : otherwise;
    }
}
