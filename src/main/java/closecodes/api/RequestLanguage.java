package closecodes.api;

import closecodes.catalog.Language;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reader's language: {@code ?lang=}, then {@code Accept-Language}, then English. An unknown one is no error. */
final class RequestLanguage {
    private static final int LONGEST_HEADER = 512;

    private RequestLanguage() {}

    static Language of(Context ctx) {
        return chosen(ctx).orElseGet(() -> preferred(ctx.header("Accept-Language")));
    }

    /** The language that the address itself names. */
    static Optional<Language> chosen(Context ctx) {
        return Query.of(ctx).first("lang").flatMap(Language::of);
    }

    /** The same for a request that never got as far as our routes. */
    static Language of(@Nullable String query, @Nullable String header) {
        return Query.of(query).first("lang").flatMap(Language::of).orElseGet(() -> preferred(header));
    }

    /** The language that a header likes best of those we have. */
    static Language preferred(@Nullable String header) {
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
