package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Providers;
import closecodes.protocol.CloseCode;
import java.util.List;

/**
 * A service that uses a number, in the answer about the number.
 *
 * @param provider the id of the service
 * @param name what people call the service
 * @param title what the number says there
 */
public record ProviderUse(
        String provider, String name, String title, String meaning, String reconnect, String resume, String link) {

    /** Every service that uses a number, those that most developers meet first. */
    static List<ProviderUse> of(Catalog catalog, CloseCode code, Language language, Links links) {
        return catalog.providers().using(code).stream()
                .map(use -> of(use, language, links))
                .toList();
    }

    private static ProviderUse of(Providers.Use use, Language language, Links links) {
        return new ProviderUse(
                use.provider().slug(),
                use.provider().name(),
                use.code().title().in(language),
                use.code().meaning().in(language),
                use.code().reconnect(),
                use.code().resume(),
                links.to(Links.code(use), language));
    }
}
