package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Situation;
import closecodes.catalog.Situation.Told;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The libraries that show the same in a situation.
 *
 * @param told what the application is told, a word of the vocabulary
 * @param code the number, where it is told one
 * @param text the same in words
 * @param libraries their ids, with the version behind those of which several were measured
 */
public record ShownView(String told, @Nullable Integer code, String text, List<String> libraries) {

    private record Key(Told told, @Nullable Integer code) {}

    /** Who shows what, the most frequent first. */
    static List<ShownView> of(Situation situation, Vocabulary vocabulary, Language language) {
        var groups = new LinkedHashMap<Key, List<String>>();
        for (var outcome : situation.outcomes()) {
            boolean several = situation.of(outcome.library()).size() > 1;
            groups.computeIfAbsent(new Key(outcome.told(), outcome.code()), key -> new ArrayList<>())
                    .add(several ? outcome.library() + " " + outcome.version() : outcome.library());
        }
        return groups.entrySet().stream()
                .map(group -> new ShownView(
                        group.getKey().told().id(),
                        group.getKey().code(),
                        text(group.getKey().told(), group.getKey().code(), vocabulary, language),
                        List.copyOf(group.getValue())))
                .sorted(Comparator.comparingInt(
                        (ShownView shown) -> -shown.libraries().size()))
                .toList();
    }

    /** A number, or what is told in its place. */
    static String text(Told told, @Nullable Integer code, Vocabulary vocabulary, Language language) {
        return code == null ? vocabulary.label("told", told.id()).in(language) : code.toString();
    }
}
