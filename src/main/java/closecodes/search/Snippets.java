package closecodes.search;

import closecodes.catalog.Language;
import closecodes.search.Result.Mark;
import closecodes.search.Result.Snippet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the piece of an entry that shows best why it was found, and marks in it what was looked for. */
final class Snippets {
    private static final int LONGEST = 220;
    private static final int BEFORE = 60;
    private static final int SHORTEST_STEM = 3;
    private static final String CUT = "…";

    private final Stems stems;
    private final Set<String> forms = new HashSet<>();
    private final Set<String> stemmed = new HashSet<>();
    private final int words;

    Snippets(List<Wanted> words, Stems stems) {
        this.stems = stems;
        boolean anyNames = words.stream().flatMap(word -> word.parts().stream()).anyMatch(form -> !form.isOptional());
        for (var word : words) {
            add(word.whole(), anyNames);
            word.parts().forEach(part -> add(part, anyNames));
        }
        this.words = (int) words.stream()
                .flatMap(word -> word.parts().stream())
                .filter(part -> !anyNames || !part.isOptional())
                .count();
    }

    /** The snippet in a language: the first text with the most different words that the title does not have. */
    Snippet of(Entry entry, Language language) {
        var inTitle = find(entry.title().in(language)).stream().map(Found::what).collect(Collectors.toSet());
        String best = "";
        List<Found> found = List.of();
        int most = -1;
        for (var text : entry.texts()) {
            var here = find(text.in(language));
            int different = (int) here.stream()
                    .map(Found::what)
                    .filter(what -> !inTitle.contains(what))
                    .distinct()
                    .count();
            if (different > most) {
                best = text.in(language);
                found = here;
                most = different;
            }
            if (most + inTitle.size() >= words) {
                break;
            }
        }
        return cut(best, found);
    }

    private record Found(int start, int end, String what) {}

    private void add(Wanted.Form form, boolean anyNames) {
        if (anyNames && form.isOptional()) {
            return;
        }
        for (var reading : form.readings()) {
            forms.add(reading);
            stemmed.add(stems.of(reading));
        }
    }

    private List<Found> find(String text) {
        var found = new ArrayList<Found>();
        for (var word : Word.in(text)) {
            if (word.parts().size() > 1 && forms.contains(Word.folded(word.whole()))) {
                found.add(new Found(word.start(), word.end(), word.whole()));
                continue;
            }
            for (var part : word.parts()) {
                var what = what(part.text());
                if (what != null) {
                    found.add(new Found(part.start(), part.end(), what));
                }
            }
        }
        return found;
    }

    /** What of the query a word is; null if it is nothing of it. */
    private @Nullable String what(String lower) {
        if (forms.contains(lower)) {
            return lower;
        }
        var folded = Word.folded(lower);
        if (forms.contains(folded)) {
            return folded;
        }
        if (folded.length() < SHORTEST_STEM || !folded.equals(lower)) {
            // A word that loses marks is no English one.
            return null;
        }
        var stem = stems.of(lower);
        return stemmed.contains(stem) ? stem : null;
    }

    private static Snippet cut(String text, List<Found> found) {
        if (text.length() <= LONGEST) {
            return new Snippet(text, marks(found, 0, text.length(), 0));
        }
        int start = start(text, found);
        int end = end(text, start);
        var before = start == 0 ? "" : CUT;
        var piece = before + text.substring(start, end).strip() + (end == text.length() ? "" : CUT);
        return new Snippet(piece, marks(found, start, end, before.length()));
    }

    /** Where the piece with the most finds begins: a little before the first of them, at a word. */
    private static int start(String text, List<Found> found) {
        int best = 0;
        int most = -1;
        for (var first : found) {
            int count = (int) found.stream()
                    .filter(other -> other.start() >= first.start() && other.end() <= first.start() + LONGEST - BEFORE)
                    .map(Found::what)
                    .distinct()
                    .count();
            if (count > most) {
                most = count;
                best = first.start();
            }
        }
        if (best <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', Math.min(best - BEFORE, Math.max(0, text.length() - LONGEST)));
        return space < 0 || space >= best ? best : space + 1;
    }

    private static int end(String text, int start) {
        if (start + LONGEST >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', start + LONGEST);
        return space <= start ? start + LONGEST : space;
    }

    private static List<Mark> marks(List<Found> found, int start, int end, int shift) {
        return found.stream()
                .filter(each -> each.start() >= start && each.end() <= end)
                .map(each -> new Mark(each.start() - start + shift, each.end() - start + shift))
                .toList();
    }
}
