package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.catalog.Library;
import closecodes.catalog.NoCode;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what to take for true: what was given first, then what the text says most plainly. */
final class FactFinder {
    private static final int NO_STATUS_RECEIVED = 1005;
    private static final int ABNORMAL = 1006;
    /** Codes so far behind the best one are not looked into. */
    private static final int FAR_BEHIND = 30;

    private static final int MOST_CODES = 3;
    private static final int FIRST_OF_SERVICES = 3000;

    /** Words of a text that speaks of sockets. */
    private static final List<String> SOCKETS =
            List.of("websocket", "web socket", "ws_", "ws error", "ws://", "wss://", "socket.io");

    /** Words of a text that speaks of an end, in the languages of logs. */
    private static final List<String> ENDS = List.of(
            "clos",
            "disconnect",
            "lost",
            "ended",
            "error",
            "fail",
            "timeout",
            "timed out",
            "terminat",
            "exception",
            "reset",
            "drop",
            "refused",
            "broken",
            "abort",
            "gone",
            "reconnect",
            "đóng",
            "ngắt",
            "mất",
            "rớt",
            "lỗi",
            "断",
            "关闭",
            "錯誤",
            "错误",
            "切断",
            "切れ",
            "エラー",
            "끊",
            "오류",
            "cerrad",
            "ferm",
            "geschlossen",
            "getrennt",
            "chius",
            "разорв",
            "закры",
            "ошибк",
            "kapat",
            "putus");

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
        impliedCodes(provider);
        var codes = codes();
        var noCode = noCode(codes);
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
                closedBy(code, noCode, provider),
                tls(),
                given.role(),
                reading.httpStatus(),
                reading.fillers());
    }

    /** A code that no number gives: the service's reason stands for one. */
    private void impliedCodes(@Nullable Provider provider) {
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
            boolean isHandshake =
                    List.of("handshake", "unreachable").contains(ended.ending().trigger());
            for (var found : findings.about(Suspect.id(ended.intermediary(), ended.ending()))) {
                if (isHandshake) {
                    findings.noCode(NoCode.HANDSHAKE, found);
                } else if (code != null) {
                    findings.code(code, new Evidence(Weight.CODE_FOLLOWS, found.says()));
                }
            }
        }
    }

    private void follow(Providers.Use use) {
        findings.about(use.id())
                .forEach(it -> findings.code(use.code().code(), new Evidence(Weight.CODE_OF_REASON, it.says())));
    }

    private @Nullable Provider provider() {
        var named = best(findings.providers, Provider::slug);
        if (named != null) {
            return named;
        }
        var owners = findings.reasons.values().stream()
                .filter(it -> (findings.codes.isEmpty() && findings.isTelling(it)) || isStatedWithReason(it))
                .map(it -> it.use().provider())
                .distinct()
                .toList();
        return owners.size() == 1 ? owners.get(0) : null;
    }

    /** A private number together with its reason is no chance; below 3000 the reason has to tell by itself. */
    private boolean isStatedWithReason(Meaning.Reasoned reasoned) {
        var code = reasoned.use().code().code();
        boolean isStated =
                reading.stated().stream().anyMatch(stated -> stated.code().equals(code));
        return isStated && (code.number() >= FIRST_OF_SERVICES || findings.isTelling(reasoned));
    }

    /** The one that most words point to; the first of equals. */
    private <T> @Nullable T best(Map<String, T> found, Function<T, String> id) {
        return found.values().stream()
                .max(Comparator.comparingInt((T it) -> points(findings.about(id.apply(it)))))
                .orElse(null);
    }

    private static int points(Collection<Evidence> evidence) {
        return evidence.stream().mapToInt(it -> it.weight().points()).sum();
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

    private Map<CloseCode, List<Evidence>> codes() {
        var chosen = new LinkedHashMap<CloseCode, List<Evidence>>();
        var code = given.code();
        if (code != null) {
            var evidence = new ArrayList<>(List.of(new Evidence(Weight.CODE_GIVEN, Says.codeGiven(code))));
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
                .mapToInt(FactFinder::certainty)
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

    private @Nullable NoCode noCode(Map<CloseCode, List<Evidence>> codes) {
        var evidence = codes.values().stream().findFirst().orElse(List.of());
        boolean isExplicit = evidence.stream().anyMatch(it -> it.weight().compareTo(Weight.CODE_IN_BYTES) <= 0);
        if (isExplicit) {
            return null;
        }
        var reasons = new LinkedHashMap<>(findings.noCodes);
        boolean isRefused = reading.httpStatus().stream().anyMatch(status -> status >= 400 || isAboutSockets());
        int handshake = certainty(reasons.getOrDefault(NoCode.HANDSHAKE, List.of()))
                + (isRefused ? Weight.HTTP_STATUS.points() : 0);
        int notStated = certainty(reasons.getOrDefault(NoCode.NOT_STATED, List.of()));
        int notAClose = certainty(reasons.getOrDefault(NoCode.NOT_A_CLOSE, List.of()));
        boolean isNamed = evidence.stream()
                .map(Evidence::weight)
                .anyMatch(weight ->
                        weight != Weight.CODE_FOLLOWS && (weight != Weight.NAME_IN_CONTEXT || isAboutSockets()));
        int code = isNamed ? certainty(evidence) : 0;
        if (notAClose > Math.max(code, Math.max(handshake, notStated))) {
            return NoCode.NOT_A_CLOSE;
        }
        if (handshake > 0 && handshake >= code && handshake >= notStated) {
            return NoCode.HANDSHAKE;
        }
        // A library that writes no code is no witness against the service whose reason stands beside it.
        boolean isTold = evidence.stream().anyMatch(it -> it.weight() == Weight.CODE_OF_REASON);
        if (code > 0 && (isTold || code >= notStated)) {
            return null;
        }
        boolean isAnEnd = notStated > 0
                || !reading.fillers().isEmpty()
                || !evidence.isEmpty()
                || !findings.causes.isEmpty()
                || !findings.endings.isEmpty();
        return isAnEnd || isAboutAnEnd() ? NoCode.NOT_STATED : NoCode.NOT_A_CLOSE;
    }

    private boolean isAboutSockets() {
        return !findings.libraries.isEmpty()
                || !findings.providers.isEmpty()
                || given.library() != null
                || given.provider() != null
                || SOCKETS.stream().anyMatch(reading.text().folded()::contains);
    }

    private boolean isAboutAnEnd() {
        var text = reading.text().folded();
        return text.isBlank() || (isAboutSockets() && ENDS.stream().anyMatch(text::contains));
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

    private ClosedBy closedBy(@Nullable CloseCode code, @Nullable NoCode noCode, @Nullable Provider provider) {
        if (given.closedBy() != null) {
            return given.closedBy();
        }
        if (noCode == NoCode.NOT_A_CLOSE) {
            return ClosedBy.NOBODY;
        }
        if (noCode == NoCode.HANDSHAKE) {
            var told = findings.sides.stream().map(Findings.SideTold::side).findFirst();
            return told.or(() -> sideOfCause(caused -> caused.cause().signals().beforeOpen()))
                    .orElse(ClosedBy.NOBODY);
        }
        int number = code == null || noCode != null ? -1 : code.number();
        // 1006 is made up by the library that reports it, so a direction in front of it tells no side.
        var told = reading.stated().stream()
                .filter(stated -> number != ABNORMAL && stated.code().number() == number)
                .flatMap(stated -> Stream.ofNullable(stated.closedBy()))
                .findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        var wording = findings.sides.stream()
                .filter(side -> side.code() == number || side.code() < 0)
                .map(Findings.SideTold::side)
                .filter(side -> side != ClosedBy.NOBODY && side != ClosedBy.UNKNOWN)
                .findFirst();
        if (wording.isPresent()) {
            return wording.get();
        }
        if (number == NO_STATUS_RECEIVED) {
            return ClosedBy.PEER;
        }
        var cause = sideOfCause(
                caused -> noCode != null || Objects.equals(caused.place().code(), code));
        if (cause.isPresent()) {
            return cause.get();
        }
        var service = Optional.ofNullable(code)
                .flatMap(it -> Optional.ofNullable(provider).flatMap(owner -> owner.code(it)))
                .map(use -> side(use.sender()))
                .filter(side -> side != ClosedBy.UNKNOWN);
        return service.orElse(isOnlyReceived(number) ? ClosedBy.PEER : ClosedBy.UNKNOWN);
    }

    /** The side of the first cause that words in the text belong to. */
    private Optional<ClosedBy> sideOfCause(Predicate<Meaning.Caused> wanted) {
        return findings.causes.values().stream()
                .filter(wanted)
                .flatMap(caused -> Stream.ofNullable(caused.cause().signals().closedBy()))
                .findFirst();
    }

    /**
     * Whether an application sees this number only if it came in a Close frame (RFC 6455 §7.1.5). 1000 comes back after
     * an own close, and libraries report 1002, 1007, 1009 and 1011 for what they object to themselves.
     */
    private static boolean isOnlyReceived(int number) {
        return switch (number) {
            case 1001, 1003, 1008, 1010, 1012, 1013, 1014 -> true;
            default -> number >= 3000 && number < 5000;
        };
    }

    private ClosedBy side(String sender) {
        boolean isServer = given.role() == Endpoint.SERVER;
        return switch (sender) {
            case "server" -> isServer ? ClosedBy.LOCAL : ClosedBy.PEER;
            case "client" -> isServer ? ClosedBy.PEER : ClosedBy.LOCAL;
            case "gateway" -> ClosedBy.PATH;
            default -> ClosedBy.UNKNOWN;
        };
    }
}
