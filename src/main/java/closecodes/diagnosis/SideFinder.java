package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.catalog.NoCode;
import closecodes.catalog.Provider;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who closed, seen from the side that tells it. */
final class SideFinder {
    private static final int NO_STATUS_RECEIVED = 1005;
    private static final int ABNORMAL = 1006;
    private static final int FIRST_ERROR_OF_HTTP = 400;
    /** What makes an intermediary end a connection that client and server wanted to keep. */
    private static final Set<String> OWN_RULES = Set.of("idle", "lifetime", "restart", "limit");

    private static final Pattern REMOTE = Pattern.compile("\\bremote ?[:=]{1,2} ?(true|false)\\b");

    private final Circumstances given;
    private final Reading reading;
    private final Findings findings;

    SideFinder(Circumstances given, Reading reading) {
        this.given = given;
        this.reading = reading;
        this.findings = reading.findings();
    }

    ClosedBy closedBy(@Nullable CloseCode code, @Nullable NoCode noCode, @Nullable Provider provider) {
        if (given.closedBy() != null) {
            return given.closedBy();
        }
        if (noCode == NoCode.NOT_A_CLOSE) {
            return ClosedBy.NOBODY;
        }
        if (noCode == NoCode.HANDSHAKE) {
            return refusedHere();
        }
        // A client that cannot open calls it 1006, and nobody closed what never was.
        if (code != null && code.number() == ABNORMAL && findings.noCodes.containsKey(NoCode.HANDSHAKE)) {
            return refusedHere();
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
        var flag = sideOfFlag();
        if (flag.isPresent() && number != ABNORMAL) {
            return flag.get();
        }
        var spoken = findings.spoken.stream().findFirst();
        if (spoken.isPresent() && number != ABNORMAL) {
            return spoken.get();
        }
        if (number == NO_STATUS_RECEIVED) {
            return ClosedBy.PEER;
        }
        var cause = sideOfCause(
                caused -> noCode != null || Objects.equals(caused.place().code(), code));
        if (cause.isPresent()) {
            return cause.get();
        }
        if (isCutOnTheWay(number)) {
            return ClosedBy.PATH;
        }
        var service = Optional.ofNullable(code)
                .flatMap(it -> Optional.ofNullable(provider).flatMap(owner -> owner.code(it)))
                .map(use -> side(use.sender()))
                .filter(side -> side != ClosedBy.UNKNOWN);
        return service.orElse(isOnlyReceived(number) ? ClosedBy.PEER : ClosedBy.UNKNOWN);
    }

    /** The side by the last argument of {@code onClose(code, reason, remote)}, as Java-WebSocket has it. */
    private Optional<ClosedBy> sideOfFlag() {
        var flag = REMOTE.matcher(reading.text().folded());
        return flag.find()
                ? Optional.of(flag.group(1).equals("true") ? ClosedBy.PEER : ClosedBy.LOCAL)
                : Optional.empty();
    }

    /** Nobody closed what never opened, unless this side refused what the other one answered. */
    private ClosedBy refusedHere() {
        boolean isRefusedThere = reading.httpStatus().stream().anyMatch(status -> status >= FIRST_ERROR_OF_HTTP);
        return isRefusedThere
                ? ClosedBy.NOBODY
                : sideOfCause(caused -> caused.cause().signals().beforeOpen()).orElse(ClosedBy.NOBODY);
    }

    /** The side that all causes agree on whose words stand in the text. */
    private Optional<ClosedBy> sideOfCause(Predicate<Meaning.Caused> wanted) {
        var sides = findings.causes.values().stream()
                .filter(wanted)
                .flatMap(caused -> Stream.ofNullable(caused.cause().signals().closedBy()))
                .distinct()
                .toList();
        boolean isPathUnknown = sides.contains(ClosedBy.PATH) && findings.intermediaries.isEmpty();
        return sides.size() == 1 && !isPathUnknown ? Optional.of(sides.get(0)) : Optional.empty();
    }

    /** Whether something in between says that it ended the connection by its own rules. */
    private boolean isCutOnTheWay(int number) {
        return (number == ABNORMAL || number < 0)
                && findings.endings.values().stream()
                        .anyMatch(ended -> OWN_RULES.contains(ended.ending().trigger()));
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
