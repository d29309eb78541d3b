package closecodes.diagnosis;

import closecodes.catalog.Library;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what to take for true: what was given first, then what the text says most plainly. */
final class FactFinder {
    private static final int FIRST_OF_SERVICES = 3000;

    private final Circumstances given;
    private final Reading reading;
    private final Findings findings;

    FactFinder(Circumstances given, Reading reading) {
        this.given = given;
        this.reading = reading;
        this.findings = reading.findings();
    }

    Facts facts() {
        var provider = Optional.ofNullable(given.provider()).orElseGet(this::provider);
        var finder = new CodeFinder(given, reading);
        finder.addImplied(provider);
        var codes = finder.codes();
        var noCode = finder.noCode(codes);
        var code = codes.keySet().stream().findFirst().orElse(null);
        return new Facts(
                codes,
                noCode,
                provider,
                Optional.ofNullable(given.library()).orElseGet(() -> best(findings.libraries, Library::id)),
                given.via().isEmpty() ? List.copyOf(findings.intermediaries.values()) : given.via(),
                given.provider() != null,
                !given.via().isEmpty(),
                times(given.idleSeconds(), false),
                times(given.openSeconds(), true),
                new SideFinder(given, reading).closedBy(code, noCode, provider),
                tls(),
                given.role(),
                reading.httpStatus(),
                reading.fillers());
    }

    private @Nullable Provider provider() {
        var named = best(findings.providers, Provider::slug);
        if (named != null) {
            return named;
        }
        var reasons = findings.reasons.values().stream()
                .filter(it ->
                        findings.isTelling(it) ? isStated(it.use()) || findings.codes.isEmpty() : isPrivate(it.use()))
                .map(Meaning.Reasoned::use);
        var names = findings.names.values().stream().map(Meaning.Named::use).filter(this::isPrivate);
        var byReason = widest(reasons);
        return byReason.size() == 1 ? byReason.get(0) : byReason.isEmpty() ? onlyOne(widest(names)) : null;
    }

    /** The services that most people use: copies of a service keep its words. */
    private static List<Provider> widest(Stream<Providers.Use> uses) {
        var owners = uses.map(Providers.Use::provider).distinct().toList();
        var reach = owners.stream().map(Provider::reach).min(Comparator.naturalOrder());
        return owners.stream()
                .filter(owner -> reach.isPresent() && owner.reach() == reach.get())
                .toList();
    }

    private static @Nullable Provider onlyOne(List<Provider> owners) {
        return owners.size() == 1 ? owners.get(0) : null;
    }

    /** A private number together with what the service says about it is no chance. */
    private boolean isPrivate(Providers.Use use) {
        return isStated(use) && use.code().code().number() >= FIRST_OF_SERVICES;
    }

    private boolean isStated(Providers.Use use) {
        return reading.stated().stream()
                .anyMatch(stated -> stated.code().equals(use.code().code()));
    }

    /** The one that most words point to; the first of equals. */
    private <T> @Nullable T best(Map<String, T> found, Function<T, String> id) {
        return found.values().stream()
                .max(Comparator.comparingInt((T it) -> findings.about(id.apply(it)).stream()
                        .mapToInt(each -> each.weight().points())
                        .sum()))
                .orElse(null);
    }

    private List<Double> times(@Nullable Double seconds, boolean open) {
        if (seconds != null) {
            return List.of(seconds);
        }
        // A text seldom says of which of the two it speaks.
        return reading.durations().stream()
                .filter(duration -> !(open && duration.idle()))
                .map(Durations::seconds)
                .toList();
    }

    private @Nullable Boolean tls() {
        if (given.tls() != null) {
            return given.tls();
        }
        var text = reading.text().folded();
        return text.contains("wss://") ? Boolean.TRUE : text.contains("ws://") ? Boolean.FALSE : null;
    }
}
