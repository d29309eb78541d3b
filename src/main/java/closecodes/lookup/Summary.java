package closecodes.lookup;

import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands out among many codes.
 *
 * @param events how many closes there were of known codes
 * @param severity the shares by severity, the worst first
 * @param fault the shares by fault, the largest first
 * @param retryable the shares by whether to connect again
 * @param top at most three codes that are most worth looking at
 */
public record Summary(
        long events, List<Share> severity, List<Share> fault, List<Share> retryable, List<Counted> top, Text text) {
    private static final int MOST_TOP = 3;
    private static final int PLACES = 4;

    /** How much more an error is worth looking at than a warning, and this than a notice. */
    private static final Map<String, Integer> WEIGHTS = Map.of("error", 100, "warning", 10, "notice", 1);

    private static final List<String> WORST_FIRST = List.of("error", "warning", "notice", "normal");
    private static final List<String> RETRYABLE = List.of("yes", "no", "depends", "unknown");

    private static final Text NOTHING = new Text("No close was counted.", "Chưa có lần đóng nào được đếm.");
    private static final Text CLOSES = new Text(
            "{events} closes: {severities}. Connecting again makes sense after {retryable}.",
            "{events} lần đóng: {severities}. Nên kết nối lại trong {retryable} số lần đó.");
    private static final Text LOOK = new Text("Look first at {codes}.", "Nên xem trước: {codes}.");
    private static final Text ALL_WELL = new Text("None of them asks for attention.", "Không mã nào cần xem kỹ.");

    /** A part of all closes: those with one word of the vocabulary. */
    public record Share(String id, Text label, long events, BigDecimal share) {}

    /** The summary of codes in any order; the same code may come several times. */
    public static Summary of(List<Counted> counted, Vocabulary vocabulary) {
        var codes = merged(counted);
        long events = codes.stream().mapToLong(Counted::count).sum();
        var severity = shares(codes, events, Counted::severity, WORST_FIRST, id -> vocabulary
                .facet("severity")
                .value(id)
                .label());
        var faults = codes.stream().map(Counted::fault).distinct().sorted().toList();
        var fault =
                shares(codes, events, Counted::fault, faults, id -> vocabulary
                                .facet("fault")
                                .value(id)
                                .label())
                        .stream()
                        .sorted(Comparator.comparingLong(Share::events)
                                .reversed()
                                .thenComparing(Share::id))
                        .toList();
        var retryable = shares(codes, events, Counted::retryable, RETRYABLE, id -> vocabulary.label("reconnect", id));
        var top = codes.stream()
                .filter(code -> weight(code) > 0)
                .sorted(Comparator.comparingDouble(Summary::weight).reversed().thenComparing(Counted::subject))
                .limit(MOST_TOP)
                .toList();
        return new Summary(events, severity, fault, retryable, top, text(events, severity, retryable, top));
    }

    private static List<Counted> merged(List<Counted> counted) {
        var counts = new LinkedHashMap<String, Counted>();
        for (var each : counted) {
            counts.merge(
                    each.subject().id(), each, (one, other) -> new Counted(one.subject(), one.count() + other.count()));
        }
        return counts.values().stream().filter(each -> each.count() > 0).toList();
    }

    private static double weight(Counted code) {
        return (double) WEIGHTS.getOrDefault(code.severity(), 0) * code.count();
    }

    private static List<Share> shares(
            List<Counted> codes,
            long events,
            Function<Counted, String> id,
            List<String> order,
            Function<String, Text> label) {
        return order.stream()
                .map(each -> {
                    long part = codes.stream()
                            .filter(code -> id.apply(code).equals(each))
                            .mapToLong(Counted::count)
                            .sum();
                    return new Share(each, label.apply(each), part, share(part, events));
                })
                .filter(share -> share.events() > 0)
                .toList();
    }

    /** A share between 0 and 1, to four places. */
    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }

    private static Text text(long events, List<Share> severity, List<Share> retryable, List<Counted> top) {
        if (events == 0) {
            return NOTHING;
        }
        long again = retryable.stream()
                .filter(share -> share.id().equals("yes"))
                .mapToLong(Share::events)
                .sum();
        var closes = CLOSES.with("events", events)
                .with("severities", joined(severity.stream().map(share -> percent(share.events(), events)
                        .then(share.label()))))
                .with("retryable", percent(again, events));
        return closes.then(
                top.isEmpty()
                        ? ALL_WELL
                        : LOOK.with("codes", joined(top.stream().map(code -> named(code, events)))));
    }

    private static Text named(Counted code, long events) {
        return same(code.subject().label())
                .then(code.subject().title())
                .then(new Text("({share})", "({share})").with("share", percent(code.count(), events)));
    }

    private static Text joined(Stream<Text> texts) {
        var list = texts.toList();
        return new Text(
                list.stream().map(Text::en).collect(Collectors.joining(", ")),
                list.stream().map(Text::vi).collect(Collectors.joining(", ")));
    }

    private static Text percent(long part, long whole) {
        long percent = Math.round(100.0 * part / whole);
        if (percent == 0 && part > 0) {
            return same("<1%");
        }
        return same(percent == 100 && part < whole ? ">99%" : percent + "%");
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
