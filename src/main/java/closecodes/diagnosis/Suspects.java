package closecodes.diagnosis;

import closecodes.catalog.Catalog;
import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Later;
import closecodes.catalog.Providers;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that may have ended a connection, weighed: causes of its codes, codes of services, endings on the way. */
final class Suspects {
    /** The most candidates. */
    static final int MOST = 10;

    /** The services that use a number most; another one counts if something points to it. */
    private static final int MOST_USES = 50;

    private static final CloseCode ABNORMAL = new CloseCode(1006);
    private static final int FIRST_OF_LIBRARIES = 3000;
    private static final int LAST_PRIVATE = 4999;

    private final Catalog catalog;
    private final Facts facts;
    private final Findings findings;
    private final Later<TimedEndings> timed;
    private final Circumstantial circumstantial;
    private final Map<String, Suspect> suspects = new LinkedHashMap<>();
    /** Causes that are told by an ending; several endings can stand for one. */
    private final Set<String> stoodFor = new HashSet<>();

    Suspects(Catalog catalog, Later<TimedEndings> timed, Facts facts, Findings findings) {
        this.catalog = catalog;
        this.timed = timed;
        this.facts = facts;
        this.findings = findings;
        this.circumstantial = new Circumstantial(facts, catalog.vocabulary());
    }

    /** The candidates, the most likely first. */
    List<Candidate> candidates() {
        if (facts.neverOpened()) {
            causesBeforeOpening();
        } else {
            facts.codes().forEach((code, evidence) -> {
                causesOf(code, evidence);
                usesOf(code, evidence);
            });
            likeliestCodeFirst();
        }
        if (facts.codes().isEmpty() && !facts.neverOpened()) {
            causesWithoutCode();
            facts.fillers().forEach(filler -> causesOf(filler, List.of(Says.filler())));
        }
        endings();
        causesOfServices();
        record Scored(Suspect suspect, int score) {}
        return suspects.values().stream()
                .map(suspect -> new Scored(suspect, suspect.score()))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingInt((Scored scored) -> -scored.score())
                        .thenComparing(scored -> number(scored.suspect().code()))
                        .thenComparing(scored -> scored.suspect().id()))
                .limit(MOST)
                .map(scored -> scored.suspect().candidate())
                .toList();
    }

    private static int number(@Nullable CloseCode code) {
        return code == null ? -1 : code.number();
    }

    private void likeliestCodeFirst() {
        var likeliest = facts.code();
        if (likeliest != null) {
            suspects.values().stream()
                    .filter(suspect -> !likeliest.equals(suspect.code()))
                    .forEach(suspect -> suspect.add(Weight.OTHER_CODE, () -> Says.otherCode(likeliest)));
        }
    }

    private void causesOf(CloseCode code, List<Evidence> evidence) {
        var answer = catalog.answer(code);
        var document = answer.document();
        var place = new Meaning.Place(
                document == null ? answer.range().id() : code.toString(),
                document == null ? null : code,
                answer.explanation());
        for (var cause : place.explanation().causes()) {
            if (Circumstantial.mayBe(cause.signals(), code)) {
                add(Suspect.of(code, place, cause), evidence);
            }
        }
    }

    /** Causes for which a connection does not open: those that something names, or else all that a page sees. */
    private void causesBeforeOpening() {
        findings.causes.values().stream()
                .filter(caused -> caused.cause().signals().beforeOpen())
                .forEach(caused -> add(Suspect.of(caused.place().code(), caused.place(), caused.cause()), List.of()));
        var explanation = catalog.answer(ABNORMAL).explanation();
        var place = new Meaning.Place(ABNORMAL.toString(), ABNORMAL, explanation);
        explanation.causes().stream()
                .filter(cause -> cause.signals().beforeOpen())
                .forEach(cause -> add(Suspect.of(ABNORMAL, place, cause), List.of()));
    }

    private void causesWithoutCode() {
        findings.causes
                .values()
                .forEach(caused -> add(Suspect.of(caused.place().code(), caused.place(), caused.cause()), List.of()));
    }

    private void add(Suspect suspect, Collection<Evidence> evidence) {
        if (suspects.putIfAbsent(suspect.id(), suspect) == null) {
            suspect.add(List.copyOf(evidence));
            suspect.add(findings.about(suspect.id()));
            circumstantial.weigh(suspect, suspect.signals());
        }
    }

    /** What services mean by a number: the one that is known, or all that use a number without a common meaning. */
    private void usesOf(CloseCode code, List<Evidence> evidence) {
        var provider = facts.provider();
        if (provider != null) {
            provider.code(code).ifPresent(meaning -> add(new Providers.Use(provider, meaning), true, 0, evidence));
        }
        var most = catalog.providers().using(code, MOST_USES);
        boolean isPrivate = code.number() >= FIRST_OF_LIBRARIES && code.number() <= LAST_PRIVATE;
        if (provider == null && isPrivate) {
            for (int i = 0; i < most.size(); i++) {
                add(most.get(i), false, i, evidence);
            }
        }
        findings.reasons.values().stream()
                .filter(reasoned -> code.number() >= FIRST_OF_LIBRARIES || findings.isTelling(reasoned))
                .map(Meaning.Reasoned::use)
                .filter(use -> use.code().code().equals(code) && !use.provider().equals(provider))
                .forEach(use -> add(use, false, rank(use, most), evidence));
    }

    private static int rank(Providers.Use use, List<Providers.Use> most) {
        int rank = most.indexOf(use);
        return rank < 0 ? most.size() : rank;
    }

    private void add(Providers.Use use, boolean isThis, int rank, List<Evidence> evidence) {
        var suspect = Suspect.of(use, isThis ? 0 : rank);
        add(suspect, evidence);
        var provider = facts.provider();
        if (isThis) {
            suspect.add(findings.about(use.provider().slug()));
            if (facts.givenProvider()) {
                suspect.add(Weight.SERVICE, () -> Says.given(use.provider().name()));
            }
        } else if (provider != null) {
            suspect.add(Weight.OTHER_SERVICE, () -> Says.otherService(provider.name()));
        }
    }

    /** A cause that says "as the service means it" steps behind what the service means. */
    private void causesOfServices() {
        var served = suspects.values().stream()
                .filter(suspect -> suspect.use() != null)
                .toList();
        for (var suspect : List.copyOf(suspects.values())) {
            if (suspect.signals().ofService()) {
                served.stream()
                        .filter(other -> other.code() != null && other.code().equals(suspect.code()))
                        .max(Comparator.comparingInt(Suspect::score))
                        .filter(other -> other.cause() == null)
                        .ifPresent(other -> merge(other, suspect));
            }
        }
    }

    private void endings() {
        var found = new LinkedHashMap<String, Suspect>();
        findings.endings.values().forEach(ended -> consider(ended.intermediary(), ended.ending(), found));
        if (!facts.neverOpened() && !facts.via().isEmpty()) {
            facts.via()
                    .forEach(intermediary ->
                            intermediary.endings().forEach(ending -> consider(intermediary, ending, found)));
        } else if (!facts.neverOpened()) {
            var times = new ArrayList<>(facts.idle());
            times.addAll(facts.open());
            timed.get().near(times).forEach(place -> consider(place.intermediary(), place.ending(), found));
        }
        found.values().stream()
                .sorted(Comparator.comparingInt((Suspect suspect) -> -suspect.score()))
                .limit(MOST)
                .forEach(this::add);
        suspects.keySet().removeAll(stoodFor);
    }

    /** Takes an ending among the suspects if its words or its time fit. */
    private void consider(Intermediary intermediary, Ending ending, Map<String, Suspect> found) {
        if (found.containsKey(Suspect.id(intermediary, ending))) {
            return;
        }
        var suspect = Suspect.of(intermediary, ending, intermediary.endings().indexOf(ending));
        suspect.add(findings.about(suspect.id()));
        passes(suspect, intermediary);
        circumstantial.times(suspect, TimedEndings.idle(ending), TimedEndings.open(ending));
        if (suspect.isNamed() && fitsCode(suspect)) {
            found.put(suspect.id(), suspect);
        }
    }

    /** Counts it for an ending that the connection passes its intermediary. */
    private void passes(Suspect suspect, Intermediary intermediary) {
        if (facts.via().contains(intermediary)) {
            var found = findings.about(intermediary.slug());
            suspect.add(
                    found.isEmpty()
                            ? List.of(new Evidence(Weight.INTERMEDIARY, () -> Says.given(intermediary.name())))
                            : found);
        }
    }

    /** Whether an end on the way can show as this number, where nobody has said as which it does. */
    private static boolean isOfPath(CloseCode code) {
        return code.number() == 1000 || code.number() == 1001 || code.equals(ABNORMAL);
    }

    private boolean fitsCode(Suspect suspect) {
        var code = suspect.code();
        return facts.codes().isEmpty()
                || facts.neverOpened()
                || (code == null
                        ? facts.codes().keySet().stream().anyMatch(Suspects::isOfPath)
                        : facts.codes().containsKey(code));
    }

    private void add(Suspect suspect) {
        suspects.put(suspect.id(), suspect);
        suspect.add(facts.codes().getOrDefault(suspect.code(), List.of()));
        suspects.values().stream()
                .filter(other -> other.cause() != null && other.ending() == null && standsFor(other, suspect))
                .max(Comparator.comparingInt(
                        other -> other.signals().intermediaries().isEmpty() ? 0 : 1))
                .ifPresent(cause -> {
                    suspect.standFor(cause);
                    stoodFor.add(cause.id());
                });
    }

    private static boolean standsFor(Suspect cause, Suspect ending) {
        var slugs = cause.signals().intermediaries();
        var intermediary = ending.intermediary();
        var what = ending.ending();
        return intermediary != null
                && what != null
                && cause.signals().triggers().contains(what.trigger())
                && (slugs.isEmpty() || slugs.contains(intermediary.slug()));
    }

    private void merge(Suspect special, Suspect general) {
        special.standFor(general);
        suspects.remove(general.id());
    }
}
