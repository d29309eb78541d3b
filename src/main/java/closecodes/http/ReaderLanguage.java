package closecodes.http;

import closecodes.catalog.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reader's language: {@code ?lang=}, then {@code Accept-Language}, then English. An unknown one is no error. */
public final class ReaderLanguage {
    private static final int LONGEST_HEADER = 512;

    private ReaderLanguage() {}

    /** The language of a request with this query string and this {@code Accept-Language}. */
    public static Language of(@Nullable String query, @Nullable String header) {
        return chosen(query).orElseGet(() -> preferred(header));
    }

    /** The language that the address itself names. */
    public static Optional<Language> chosen(@Nullable String query) {
        return Query.of(query).first("lang").flatMap(Language::of);
    }

    /** The language that a header likes best of those we have. */
    private static Language preferred(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Language.EN;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                        .reversed())
                .map(range -> range.getRange().equals("*") ? Optional.of(Language.EN) : Language.of(range.getRange()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
