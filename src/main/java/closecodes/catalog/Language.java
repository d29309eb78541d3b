package closecodes.catalog;

import java.util.Locale;
import java.util.Optional;

/** A language that every document is written in. */
public enum Language {
    EN,
    VI;

    /** The BCP 47 tag: {@code en} or {@code vi}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag or of one of its regions ({@code vi}, {@code vi-VN}, {@code EN-us}), if we have it. */
    public static Optional<Language> of(String tag) {
        var primary = tag.split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.tag().equalsIgnoreCase(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
