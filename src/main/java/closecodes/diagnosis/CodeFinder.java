package closecodes.diagnosis;

import closecodes.catalog.NoCode;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the codes that a connection can have ended with, or why it has none. */
final class CodeFinder {
    /** Codes so far behind the best one are not looked into. */
    private static final int FAR_BEHIND = 30;

    private static final int MOST_CODES = 3;
    /** The endings of intermediaries that come before a connection opens. */
    private static final List<String> BEFORE_OPENING = List.of("handshake", "unreachable");

    private static final int FIRST_ERROR_OF_HTTP = 400;
    private static final CloseCode ABNORMAL = new CloseCode(1006);

    private final Circumstances given;
    private final Reading reading;
    private final Findings findings;

    CodeFinder(Circumstances given, Reading reading) {
        this.given = given;
        this.reading = reading;
        this.findings = reading.findings();
    }

    /** A code that no number gives: the service's reason stands for one. */
    void addImplied(@Nullable Provider provider) {
        for (var reasoned : findings.reasons.values()) {
            boolean fits = provider == null
                    || provider.slug().equals(reasoned.use().provider().slug());
            if (fits && (provider != null || findings.isTelling(reasoned))) {
                follow(reasoned.use());
            }
        }
        for (var named : findings.names.values()) {
            if (provider != null
                    && provider.slug().equals(named.use().provider().slug())) {
                follow(named.use());
            }
        }
        for (var ended : findings.endings.values()) {
            var code = ended.ending().code() == null
                    ? ended.ending().sees()
                    : ended.ending().code();
            boolean isHandshake = BEFORE_OPENING.contains(ended.ending().trigger());
            for (var found : findings.about(Suspect.id(ended.intermediary(), ended.ending()))) {
                if (isHandshake) {
                    findings.noCode(NoCode.HANDSHAKE, found);
                } else if (code != null) {
                    findings.code(code, new Evidence(Weight.CODE_OF_ENDING, found.sentence()));
                }
            }
        }
    }

    private void follow(Providers.Use use) {
        findings.about(use.id())
                .forEach(it -> findings.code(use.code().code(), new Evidence(Weight.CODE_OF_REASON, it.sentence())));
    }

    /** Equal kinds of evidence count once for a code. */
    private static int certainty(List<Evidence> evidence) {
        var kinds = EnumSet.noneOf(Weight.class);
        return evidence.stream()
                .map(Evidence::weight)
                .filter(kinds::add)
                .mapToInt(Weight::points)
                .sum();
    }

    /** The codes with what speaks for each, the likeliest first. */
    Map<CloseCode, List<Evidence>> codes() {
        var chosen = new LinkedHashMap<CloseCode, List<Evidence>>();
        var code = given.code();
        if (code != null) {
            var evidence = new ArrayList<>(List.of(new Evidence(Weight.CODE_GIVEN, () -> Says.codeGiven(code))));
            evidence.addAll(findings.codes.getOrDefault(code, List.of()));
            chosen.put(code, evidence);
            reading.stated().stream()
                    .filter(other -> other.weight() == Weight.CODE_STATED
                            && !other.code().equals(code))
                    .findFirst()
                    .ifPresent(other -> findings.notes.add(Says.contradicted(code, other.code())));
            return chosen;
        }
        int best = findings.codes.values().stream()
                .mapToInt(CodeFinder::certainty)
                .max()
                .orElse(0);
        findings.codes.entrySet().stream()
                .filter(entry -> certainty(entry.getValue()) > best - FAR_BEHIND)
                .sorted(Comparator.comparingInt(
                                (Map.Entry<CloseCode, List<Evidence>> entry) -> -certainty(entry.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CODES)
                .forEach(entry -> chosen.put(entry.getKey(), entry.getValue()));
        return chosen;
    }

    /** Why there is no code; null where one of these holds. */
    @Nullable
    NoCode noCode(Map<CloseCode, List<Evidence>> codes) {
        var evidence = codes.values().stream().findFirst().orElse(List.of());
        boolean isExplicit = evidence.stream().anyMatch(it -> it.weight().compareTo(Weight.CODE_IN_BYTES) <= 0);
        if (isExplicit) {
            return null;
        }
        var reasons = new LinkedHashMap<>(findings.noCodes);
        boolean isAboutSockets = Topic.isSockets(given, reading);
        boolean isRefused =
                reading.httpStatus().stream().anyMatch(status -> status >= FIRST_ERROR_OF_HTTP || isAboutSockets);
        // Programs give their own ends numbers of HTTP; only the words of an opening make one its answer.
        boolean isOwnStatus = Topic.isPlainEnd(reading) && !reasons.containsKey(NoCode.HANDSHAKE);
        int handshake = certainty(reasons.getOrDefault(NoCode.HANDSHAKE, List.of()))
                + (isRefused && !isOwnStatus && !hasEndedOnTheWay() ? Weight.HTTP_STATUS.points() : 0);
        int notStated = certainty(reasons.getOrDefault(NoCode.NOT_STATED, List.of()));
        int notAClose = certainty(reasons.getOrDefault(NoCode.NOT_A_CLOSE, List.of()));
        boolean isNamed = evidence.stream()
                .map(Evidence::weight)
                .anyMatch(weight ->
                        weight != Weight.CODE_FOLLOWS && (weight != Weight.NAME_IN_CONTEXT || isAboutSockets));
        int code = isNamed ? certainty(evidence) : 0;
        // What a library calls 1006 is as good as no code where words tell that the connection never opened.
        if (codes.containsKey(ABNORMAL) && handshake >= Weight.HTTP_STATUS.points()) {
            code = 0;
        }
        // "Error 1002: cannot establish a connection" numbers the errors of a program.
        boolean isBareNumber = evidence.stream()
                .map(Evidence::weight)
                .allMatch(weight -> weight == Weight.CODE_IN_BRACKETS || weight == Weight.CODE_ALONE);
        if (isBareNumber && !codes.containsKey(ABNORMAL) && reasons.containsKey(NoCode.HANDSHAKE)) {
            code = 0;
        }
        if (notAClose > Math.max(code, Math.max(handshake, notStated))) {
            return NoCode.NOT_A_CLOSE;
        }
        boolean isTheReason = handshake >= Weight.HTTP_STATUS.points() || handshake >= notStated;
        if (handshake > 0 && handshake >= code && isTheReason) {
            return NoCode.HANDSHAKE;
        }
        // A library that writes no code is no witness against the service whose reason stands beside it.
        boolean isTold = evidence.stream().anyMatch(it -> it.weight() == Weight.CODE_OF_REASON);
        if (code > 0 && (isTold || isNamed || code >= notStated)) {
            return null;
        }
        boolean isAnEnd = notStated > 0
                || !reading.fillers().isEmpty()
                || !evidence.isEmpty()
                || !findings.causes.isEmpty()
                || !findings.endings.isEmpty();
        return isAnEnd || isAboutAnEnd() ? NoCode.NOT_STATED : NoCode.NOT_A_CLOSE;
    }

    /** Whether something in between says that it ended an open connection, whatever status it logs for that. */
    private boolean hasEndedOnTheWay() {
        return findings.endings.values().stream()
                .anyMatch(ended -> !BEFORE_OPENING.contains(ended.ending().trigger()));
    }

    private boolean isAboutAnEnd() {
        return Topic.isPlainEnd(reading)
                || (Topic.isAnEnd(reading) && (reading.text().folded().isBlank() || Topic.isSockets(given, reading)));
    }
}
