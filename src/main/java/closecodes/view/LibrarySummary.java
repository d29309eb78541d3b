package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Library;
import java.util.List;

/**
 * A library in the list of libraries.
 *
 * @param roles the sides of a connection that were measured
 */
public record LibrarySummary(
        String id,
        String name,
        String programmingLanguage,
        String version,
        String basis,
        String reach,
        List<String> aliases,
        List<String> roles,
        String link,
        String updated) {

    /** The summary of a library. */
    public static LibrarySummary of(Library library, Language language, Links links) {
        return new LibrarySummary(
                library.id(),
                library.name(),
                library.language(),
                library.version(),
                library.basis(),
                library.reach().id(),
                library.aliases(),
                library.roles().stream().map(role -> role.endpoint().id()).toList(),
                links.to(Links.library(library.id()), language),
                library.updated().toString());
    }
}
