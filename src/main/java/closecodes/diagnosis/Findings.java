package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Library;
import closecodes.catalog.NoCode;
import closecodes.catalog.Provider;
import closecodes.catalog.Text;
import closecodes.diagnosis.Phrasebook.Sighting;
import closecodes.protocol.CloseCode;
import closecodes.protocol.WireUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What was found in a text, sorted by what it speaks for. Documents are known by their ids here. */
final class Findings {
    /** Shorter words are everyday ones: they tell causes of a known code apart, and stand for no code. */
    private static final int LONG_ENOUGH = 14;

    private static final int TELLING = 20;

    final Map<CloseCode, List<Evidence>> codes = new LinkedHashMap<>();
    final Map<NoCode, List<Evidence>> noCodes = new EnumMap<>(NoCode.class);
    final Map<String, Library> libraries = new LinkedHashMap<>();
    final Map<String, Provider> providers = new LinkedHashMap<>();
    final Map<String, Intermediary> intermediaries = new LinkedHashMap<>();
    /** By the id of a library, service, intermediary, cause, ending or code of a service. */
    final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

    final Map<String, Meaning.Caused> causes = new LinkedHashMap<>();
    final Map<String, Meaning.Ended> endings = new LinkedHashMap<>();
    final Map<String, Meaning.Reasoned> reasons = new LinkedHashMap<>();
    private final Map<String, Set<CloseCode>> codesOfReasons = new HashMap<>();
    final Map<String, Meaning.Named> names = new LinkedHashMap<>();
    final List<SideTold> sides = new ArrayList<>();
    /** The sides that words of everyday name as the one that closed, by place. */
    final List<ClosedBy> spoken = new ArrayList<>();

    final Set<Text> notes = new LinkedHashSet<>();

    /** A side that some words name as the one that closed; code is -1 where the words have none. */
    record SideTold(ClosedBy side, int code, boolean byWording) {}

    /** Sorts what a phrase tells. */
    void add(Sighting sighting, LogText text) {
        var quote = text.quote(sighting.start(), sighting.end());
        var meaning = sighting.phrase().meaning();
        if (meaning instanceof Meaning.LibraryThere there) {
            library(there.library(), Weight.LIBRARY, quote);
        } else if (meaning instanceof Meaning.LibraryCalled called) {
            library(called.library(), Weight.NAME_OF_LIBRARY, quote);
        } else if (meaning instanceof Meaning.ServiceThere there) {
            providers.put(there.provider().slug(), there.provider());
            add(
                    there.provider().slug(),
                    Weight.SERVICE,
                    () -> Says.there(there.provider().name(), quote));
        } else if (meaning instanceof Meaning.ServiceCalled called) {
            providers.put(called.provider().slug(), called.provider());
            add(
                    called.provider().slug(),
                    Weight.NAME_OF_SERVICE,
                    () -> Says.there(called.provider().name(), quote));
        } else if (meaning instanceof Meaning.IntermediaryThere there) {
            intermediaries.put(there.intermediary().slug(), there.intermediary());
            add(
                    there.intermediary().slug(),
                    Weight.INTERMEDIARY,
                    () -> Says.there(there.intermediary().name(), quote));
        } else if (meaning instanceof Meaning.Worded worded) {
            worded(worded, sighting, quote);
        } else if (meaning instanceof Meaning.Reasoned reasoned) {
            reasons.put(reasoned.use().id(), reasoned);
            codesOfReasons
                    .computeIfAbsent(lower(reasoned.reason()), it -> new HashSet<>())
                    .add(reasoned.use().code().code());
            add(
                    reasoned.use().id(),
                    Weight.REASON_OF_SERVICE,
                    () -> Says.reason(reasoned.use().provider().name(), quote));
        } else if (meaning instanceof Meaning.Named named) {
            names.put(named.use().id(), named);
            add(
                    named.use().id(),
                    Weight.NAME_AT_SERVICE,
                    () -> Says.named(named.use().provider().name(), quote));
        } else if (meaning instanceof Meaning.Ended ended) {
            var id = Suspect.id(ended.intermediary(), ended.ending());
            endings.put(id, ended);
            intermediaries.put(ended.intermediary().slug(), ended.intermediary());
            add(id, Weight.WORDS_OF_ENDING, () -> Says.words(quote));
        } else if (meaning instanceof Meaning.Caused caused) {
            caused(caused, quote, sighting.isInner());
        } else if (meaning instanceof Meaning.NeverOpened never) {
            var weight = never.isInHandshake() ? Weight.IN_HANDSHAKE : Weight.NEVER_OPENED;
            noCode(NoCode.HANDSHAKE, new Evidence(weight, () -> Says.words(quote)));
        } else if (meaning instanceof Meaning.ClosedBySide closed) {
            spoken.add(closed.side());
        } else if (meaning instanceof Meaning.Coded coded) {
            var weight = coded.inContextOnly() ? Weight.NAME_IN_CONTEXT : Weight.NAME_OF_CODE;
            code(coded.code(), new Evidence(weight, () -> Says.codeNamed(coded.code(), quote)));
        }
    }

    void code(CloseCode code, Evidence found) {
        codes.computeIfAbsent(code, it -> new ArrayList<>()).add(found);
    }

    void noCode(NoCode noCode, Evidence found) {
        noCodes.computeIfAbsent(noCode, it -> new ArrayList<>()).add(found);
    }

    void add(String id, Weight weight, Supplier<Text> sentence) {
        evidence.computeIfAbsent(id, it -> new ArrayList<>()).add(new Evidence(weight, sentence));
    }

    List<Evidence> about(String id) {
        return evidence.getOrDefault(id, List.of());
    }

    /** A reason speaks for a service by itself only if it is too long for chance, and no other service has it. */
    boolean isTelling(Meaning.Reasoned reasoned) {
        // What nobody can send is no service's reason: an SDK of it made it up, in words of everyday.
        if (reasoned.use().code().code().wireUse() == WireUse.LOCAL_ONLY) {
            return false;
        }
        boolean isOnlyOne =
                codesOfReasons.getOrDefault(lower(reasoned.reason()), Set.of()).size() == 1;
        return providers.containsKey(reasoned.use().provider().slug())
                || (isOnlyOne && reasoned.reason().length() >= TELLING);
    }

    private static String lower(String reason) {
        return reason.toLowerCase(Locale.ROOT);
    }

    private void library(Library library, Weight weight, String quote) {
        libraries.put(library.id(), library);
        add(library.id(), weight, () -> Says.there(library.name(), quote));
    }

    private void worded(Meaning.Worded worded, Sighting sighting, String quote) {
        var library = worded.library();
        var wording = worded.wording();
        library(library, Weight.LIBRARY, quote);
        var found = new Evidence(Weight.WORDING_OF_LIBRARY, () -> Says.worded(library.name(), quote));
        var means = wording.means();
        if (means != null) {
            notes.add(means);
        }
        int code = -1;
        if (wording.code() != null) {
            code = wording.code().number();
            code(wording.code(), found);
        } else if (wording.noCode() != null) {
            noCode(wording.noCode(), found);
        } else if (sighting.fit().code() >= 1000
                && CloseCode.isPossible(sighting.fit().code())) {
            code = sighting.fit().code();
            var stated = new CloseCode(code);
            code(stated, new Evidence(Weight.CODE_STATED, () -> Says.codeStated(stated, quote)));
        }
        if (wording.closedBy() != null) {
            sides.add(new SideTold(wording.closedBy(), code, true));
        }
    }

    private void caused(Meaning.Caused caused, String quote, boolean isInner) {
        var id = Suspect.id(caused.place(), caused.cause());
        causes.put(id, caused);
        add(id, Weight.WORDS_OF_CAUSE, () -> Says.words(quote));
        if (isInner) {
            return;
        }
        if (caused.cause().signals().beforeOpen()) {
            noCode(NoCode.HANDSHAKE, new Evidence(Weight.WORDS_OF_CAUSE, () -> Says.words(quote)));
        } else if (caused.place().code() != null && quote.length() >= LONG_ENOUGH) {
            code(caused.place().code(), new Evidence(Weight.CODE_FOLLOWS, () -> Says.words(quote)));
        }
    }
}
