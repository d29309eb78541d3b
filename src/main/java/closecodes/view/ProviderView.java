package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service with all its codes. */
public record ProviderView(
        String id,
        String name,
        String what,
        String summary,
        String depth,
        String reach,
        @Nullable String family,
        List<String> aliases,
        @Nullable String docs,
        List<String> domains,
        List<String> signals,
        List<ProviderCodeView> codes,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** The view of a service. */
    public static ProviderView of(Provider provider, Language language, Links links) {
        return new ProviderView(
                provider.slug(),
                provider.name(),
                provider.what().in(language),
                provider.summary().in(language),
                provider.depth(),
                provider.reach().id(),
                provider.family(),
                provider.aliases(),
                provider.docs(),
                provider.domains(),
                provider.signals(),
                provider.codes().stream()
                        .map(code -> ProviderCodeView.of(new Providers.Use(provider, code), language, links))
                        .toList(),
                SourceView.of(provider.sources(), language),
                language.tag(),
                links.document(Links.provider(provider.slug()), language),
                provider.updated().toString());
    }
}
