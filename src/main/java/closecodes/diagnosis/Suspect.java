package closecodes.diagnosis;

import closecodes.catalog.Cause;
import closecodes.catalog.CauseSignals;
import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Providers;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A candidate under investigation: evidence for and against it is still coming in. */
final class Suspect {
    private static final int HIGHEST = 100;
    /** Documents name the most common first; this many get points for it. */
    private static final int COMMON = 5;

    private final String id;
    private final @Nullable CloseCode code;
    private final int rank;
    private final List<Evidence> evidence = new ArrayList<>();
    private @Nullable String document;
    private @Nullable Cause cause;
    private Providers.@Nullable Use use;
    private @Nullable Intermediary intermediary;
    private @Nullable Ending ending;

    private Suspect(String id, @Nullable CloseCode code, int rank) {
        this.id = id;
        this.code = code;
        this.rank = rank;
    }

    static String id(Meaning.Place place, Cause cause) {
        return place.id() + "#" + cause.id();
    }

    static String id(Intermediary intermediary, Ending ending) {
        return intermediary.slug() + "#" + ending.id();
    }

    static Suspect of(@Nullable CloseCode code, Meaning.Place place, Cause cause) {
        var suspect =
                new Suspect(id(place, cause), code, place.explanation().causes().indexOf(cause));
        suspect.document = place.id();
        suspect.cause = cause;
        return suspect;
    }

    /** A code of a service; {@code rank} is its place among the services that use the number. */
    static Suspect of(Providers.Use use, int rank) {
        var suspect = new Suspect(use.id(), use.code().code(), rank);
        suspect.use = use;
        return suspect;
    }

    /** An ending of an intermediary; {@code rank} is its place among the endings. */
    static Suspect of(Intermediary intermediary, Ending ending, int rank) {
        var suspect = new Suspect(id(intermediary, ending), code(ending), rank);
        suspect.intermediary = intermediary;
        suspect.ending = ending;
        return suspect;
    }

    /** The code that an ending shows: what it sends, or what a client makes of it. */
    static @Nullable CloseCode code(Ending ending) {
        return ending.code() == null ? ending.sees() : ending.code();
    }

    String id() {
        return id;
    }

    @Nullable
    CloseCode code() {
        return code;
    }

    @Nullable
    Cause cause() {
        return cause;
    }

    Providers.@Nullable Use use() {
        return use;
    }

    @Nullable
    Intermediary intermediary() {
        return intermediary;
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    CauseSignals signals() {
        return cause == null ? CauseSignals.NONE : cause.signals();
    }

    void add(List<Evidence> found) {
        evidence.addAll(found);
    }

    void add(Weight weight, Supplier<Text> sentence) {
        evidence.add(new Evidence(weight, sentence));
    }

    /** Whether something speaks for this very one, and not just for its code. */
    boolean isNamed() {
        return evidence.stream().anyMatch(it -> it.weight().isOwn());
    }

    /** Takes over the cause that this stands for, and what speaks for it. */
    void standFor(Suspect other) {
        document = other.document;
        cause = other.cause;
        evidence.addAll(other.evidence);
    }

    /** Each kind of evidence counts once: three lines that say the same are no three reasons. */
    int score() {
        var counted = EnumSet.noneOf(Weight.class);
        int ofCode = 0;
        int own = 0;
        for (var each : evidence) {
            int points = each.weight().points();
            if (each.weight().isOfCode()) {
                ofCode = Math.max(ofCode, points);
            } else if (counted.add(each.weight())) {
                own += points;
            }
        }
        return Math.max(0, Math.min(HIGHEST, ofCode + own + Math.max(0, COMMON - rank)));
    }

    /** The candidate that has come of it. */
    Candidate candidate() {
        var why = evidence.stream()
                .sorted(Comparator.comparing(
                        (Evidence each) -> -Math.abs(each.weight().points())))
                .map(Evidence::says)
                .distinct()
                .toList();
        return new Candidate(id, code, document, cause, use, intermediary, ending, why, score());
    }
}
