package closecodes.search;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The stems of English words: {@code restarting} and {@code restarted} are both {@code restart}. For one thread. */
final class Stems {
    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final Map<String, String> known = new HashMap<>();

    /** The stem of a word in lower case. */
    String of(String lower) {
        return known.computeIfAbsent(lower, this::stem);
    }

    private String stem(String lower) {
        stemmer.setCurrent(lower);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
