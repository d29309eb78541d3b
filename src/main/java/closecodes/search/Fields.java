package closecodes.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of the index, and the forms in which each holds a word. */
final class Fields {
    /** Whole names and titles, squeezed: {@code goingaway}. */
    static final String KEY = "key";
    /** The same without words that any name may have: {@code CLOSE_ABNORMAL} is {@code abnormal}. */
    static final String CORE = "core";

    static final String NAME = "name";
    static final String TITLE_EN = "title-en";
    static final String TITLE_VI = "title-vi";
    static final String TEXT_EN = "text-en";
    static final String TEXT_VI = "text-vi";

    /** Every word of an entry without diacritics and as it is written: what typing errors are compared with. */
    static final String ANY = "any";

    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String WEIGHT = "weight";

    /** Words of constant names that tell nothing: {@code LWS_CLOSE_STATUS_NORMAL} is {@code NORMAL}. */
    private static final Set<String> IN_ANY_NAME = Set.of(
            "close",
            "closed",
            "closure",
            "code",
            "status",
            "frame",
            "ws",
            "lws",
            "web",
            "socket",
            "websocket",
            "k",
            "error",
            "err",
            "ma",
            "loi");

    private Fields() {}

    /** A text as a key. */
    static String key(String text) {
        var key = new StringBuilder();
        Word.in(Word.composed(text)).forEach(word -> key.append(Word.folded(word.whole())));
        return key.toString();
    }

    /** A text as a key without the words that any name may have; empty if there are no others. */
    static String core(String text) {
        var core = new StringBuilder();
        for (var word : Word.in(Word.composed(text))) {
            for (var part : word.parts()) {
                var folded = Word.folded(part.text());
                if (!IN_ANY_NAME.contains(folded) && !Character.isDigit(folded.charAt(0))) {
                    core.append(folded);
                }
            }
        }
        return core.toString();
    }

    /** The words of English texts by their stems. */
    static Tokens english(List<String> texts, Stems stems) {
        var tokens = new Tokens();
        each(texts, tokens, part -> Set.of(stems.of(part)));
        return tokens;
    }

    /** The words of Vietnamese texts, with diacritics and without. */
    static Tokens vietnamese(List<String> texts) {
        var tokens = new Tokens();
        each(texts, tokens, part -> {
            var forms = new LinkedHashSet<>(List.of(part));
            forms.add(Word.folded(part));
            return forms;
        });
        return tokens;
    }

    /** Words without diacritics. */
    static Tokens plain(List<String> texts) {
        var tokens = new Tokens();
        each(texts, tokens, part -> Set.of(Word.folded(part)));
        return tokens;
    }

    private interface Forms {
        Set<String> of(String part);
    }

    private static void each(List<String> texts, Tokens tokens, Forms forms) {
        for (var text : texts) {
            for (var word : Word.in(text)) {
                for (var part : word.parts()) {
                    var alternatives = new LinkedHashSet<>(forms.of(part.text()));
                    if (word.parts().size() > 1 && part.equals(word.parts().get(0))) {
                        alternatives.add(Word.folded(word.whole()));
                    }
                    tokens.add(alternatives);
                }
            }
        }
    }
}
