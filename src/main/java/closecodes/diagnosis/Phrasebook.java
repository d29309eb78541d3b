package closecodes.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Everything that the documents match on, found in one pass over a text. */
final class Phrasebook {
    private final Map<String, List<Phrase>> byAnchor = new HashMap<>();
    private final WordList anchors;

    /** One entry: the words, and what they tell. */
    record Phrase(Template template, Meaning meaning) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        /** Not that of what it tells, for which whole documents would be gone through. */
        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * A place where the words of a phrase stand.
     *
     * @param isInner whether they are part of longer words that tell how the connection ended
     */
    record Sighting(Phrase phrase, Template.Fit fit, boolean isInner) {

        int start() {
            return fit.start();
        }

        int end() {
            return fit.end();
        }
    }

    Phrasebook(List<Phrase> all) {
        for (var phrase : all) {
            byAnchor.computeIfAbsent(phrase.template().anchor(), anchor -> new ArrayList<>())
                    .add(phrase);
        }
        anchors = new WordList(byAnchor.keySet());
    }

    /** What stands in a text, by place, each time it does. Words inside longer ones of their kind do not count. */
    List<Sighting> in(LogText text) {
        var sightings = new ArrayList<Sighting>();
        anchors.find(text.folded(), (anchor, start) -> {
            for (var phrase : byAnchor.getOrDefault(anchor, List.of())) {
                var fit = phrase.template().at(text, start);
                if (fit != null) {
                    sightings.add(new Sighting(phrase, fit, false));
                }
            }
        });
        sightings.sort(Comparator.comparingInt(Sighting::start)
                .thenComparing(Comparator.comparingInt(Sighting::end).reversed()));
        return longest(sightings);
    }

    private static List<Sighting> longest(List<Sighting> byPlace) {
        var ends = new Cover();
        var causes = new Cover();
        for (var sighting : byPlace) {
            var meaning = sighting.phrase().meaning();
            if (meaning instanceof Meaning.Caused) {
                causes.add(sighting.fit().literals());
            }
            if (meaning.tellsTheEnd()) {
                ends.add(sighting.fit().literals());
            }
        }
        var longest = new ArrayList<Sighting>();
        for (var sighting : byPlace) {
            var meaning = sighting.phrase().meaning();
            boolean isInner = meaning.tellsTheEnd() && ends.hides(sighting.start(), sighting.end());
            if (!isInner) {
                longest.add(sighting);
            } else if (meaning instanceof Meaning.Caused && !causes.hides(sighting.start(), sighting.end())) {
                longest.add(new Sighting(sighting.phrase(), sighting.fit(), true));
            }
        }
        return longest;
    }

    /** Without those that tell the same again: three lines that say the same are no three reasons. */
    static List<Sighting> firstOfEach(List<Sighting> sightings) {
        record Once(Phrase phrase, int code) {}
        var seen = new HashSet<Once>();
        return sightings.stream()
                .filter(sighting ->
                        seen.add(new Once(sighting.phrase(), sighting.fit().code())))
                .toList();
    }
}
