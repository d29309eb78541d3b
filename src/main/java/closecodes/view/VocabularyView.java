package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** One id that answers cite, in words. */
public record VocabularyView(String group, String groupLabel, String id, String label, String text) {
    private static final String ANY_CODE_EN = "the code";
    private static final String ANY_CODE_VI = "mã này";

    /** Every id of the vocabulary, facet by facet, then the other words. */
    public static List<VocabularyView> of(Vocabulary vocabulary, Language language) {
        var anyCode = new Text(ANY_CODE_EN, ANY_CODE_VI);
        var facets = vocabulary.facets().stream().flatMap(facet -> facet.values().stream()
                .map(value -> new VocabularyView(
                        facet.id(),
                        facet.label().in(language),
                        value.id(),
                        value.label().in(language),
                        sentence(value.says().with("code", anyCode).in(language)))));
        var words = vocabulary.words().stream().flatMap(group -> group.values().stream()
                .map(word -> new VocabularyView(
                        group.id(),
                        group.label().in(language),
                        word.id(),
                        word.label().in(language),
                        word.explains().in(language))));
        return Stream.concat(facets, words).toList();
    }

    private static String sentence(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }
}
