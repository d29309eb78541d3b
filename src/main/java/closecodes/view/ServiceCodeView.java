package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number means at one service, as a document of its own.
 *
 * @param id such as {@code discord-gateway:4004}
 * @param general what the number is apart from this service
 * @param others what it means at other services
 */
public record ServiceCodeView(
        String id,
        ProviderRef provider,
        @JsonUnwrapped ProviderCodeView entry,
        General general,
        List<ProviderUse> others,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** The service. */
    public record ProviderRef(
            String id,
            String name,
            String what,
            String depth,
            @Nullable String family,
            @Nullable String docs,
            String link) {

        private static ProviderRef of(Provider provider, Language language, Links links) {
            return new ProviderRef(
                    provider.slug(),
                    provider.name(),
                    provider.what().in(language),
                    provider.depth(),
                    provider.family(),
                    provider.docs(),
                    links.to(Links.provider(provider.slug()), language));
        }
    }

    /** The number by itself: its own document's words, or those of its range. */
    public record General(@Nullable String name, String title, String link) {}

    /** The view of a number at a service. */
    public static ServiceCodeView of(Catalog catalog, Providers.Use use, Language language, Links links) {
        var code = use.code().code();
        var answer = catalog.answer(code);
        return new ServiceCodeView(
                use.id(),
                ProviderRef.of(use.provider(), language, links),
                ProviderCodeView.of(use, language, links),
                new General(
                        answer.name().orElse(null),
                        answer.explanation().title().in(language),
                        links.to(Links.code(code), language)),
                ProviderUse.of(catalog, code, language, links).stream()
                        .filter(other -> !other.provider().equals(use.provider().slug()))
                        .toList(),
                language.tag(),
                links.document(Links.code(use), language),
                use.provider().updated().toString());
    }
}
