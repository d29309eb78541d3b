package closecodes.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadTrie;

/** Everything that the documents match on, found in one pass over a text (Aho and Corasick). */
final class Phrasebook {
    private final PayloadTrie<List<Phrase>> phrases;

    /** One entry: the words, and what they tell. */
    record Phrase(Template template, Meaning meaning) {}

    /** A place where the words of a phrase stand. */
    record Sighting(Phrase phrase, Template.Fit fit) {

        int start() {
            return fit.start();
        }

        int end() {
            return fit.end();
        }
    }

    Phrasebook(List<Phrase> all) {
        Map<String, List<Phrase>> byAnchor = new LinkedHashMap<>();
        for (var phrase : all) {
            byAnchor.computeIfAbsent(phrase.template().anchor(), anchor -> new ArrayList<>())
                    .add(phrase);
        }
        var builder = PayloadTrie.<List<Phrase>>builder();
        byAnchor.forEach(builder::addKeyword);
        phrases = builder.build();
    }

    /** What stands in a text, by place. Words inside longer ones that tell more do not count. */
    List<Sighting> in(LogText text) {
        var sightings = new ArrayList<Sighting>();
        for (var emit : phrases.parseText(text.folded())) {
            for (var phrase : emit.getPayload()) {
                var fit = phrase.template().at(text, emit.getStart());
                if (fit != null) {
                    sightings.add(new Sighting(phrase, fit));
                }
            }
        }
        sightings.sort(Comparator.comparingInt(Sighting::start)
                .thenComparing(Comparator.comparingInt(Sighting::end).reversed()));
        return firstOfEach(withoutInner(sightings));
    }

    private static List<Sighting> withoutInner(List<Sighting> byPlace) {
        var longestFrom = new TreeMap<Integer, Integer>();
        for (var sighting : byPlace) {
            if (sighting.phrase().meaning().tellsTheEnd()) {
                sighting.fit().literals().forEach(it -> longestFrom.merge(it.start(), it.end(), Math::max));
            }
        }
        int furthest = -1;
        var furthestUpTo = new TreeMap<Integer, Integer>();
        for (var entry : longestFrom.entrySet()) {
            furthest = Math.max(furthest, entry.getValue());
            furthestUpTo.put(entry.getKey(), furthest);
        }
        return byPlace.stream()
                .filter(sighting -> {
                    var before = furthestUpTo.lowerEntry(sighting.start());
                    boolean isInner = (before != null && before.getValue() >= sighting.end())
                            || longestFrom.getOrDefault(sighting.start(), -1) > sighting.end();
                    return !isInner || !sighting.phrase().meaning().tellsTheEnd();
                })
                .toList();
    }

    private static List<Sighting> firstOfEach(List<Sighting> sightings) {
        record Once(Phrase phrase, int code) {}
        var seen = new HashSet<Once>();
        return sightings.stream()
                .filter(sighting ->
                        seen.add(new Once(sighting.phrase(), sighting.fit().code())))
                .toList();
    }
}
