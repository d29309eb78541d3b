package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service in the list of services.
 *
 * @param codes the numbers that it uses
 */
public record ProviderSummary(
        String id,
        String name,
        String what,
        String summary,
        String depth,
        String reach,
        @Nullable String family,
        List<String> aliases,
        List<Integer> codes,
        String link,
        String updated) {

    /** The summary of a service. */
    public static ProviderSummary of(Provider provider, Language language, Links links) {
        return new ProviderSummary(
                provider.slug(),
                provider.name(),
                provider.what().in(language),
                provider.summary().in(language),
                provider.depth(),
                provider.reach().id(),
                provider.family(),
                provider.aliases(),
                provider.codes().stream().map(code -> code.code().number()).toList(),
                links.to(Links.provider(provider.slug()), language),
                provider.updated().toString());
    }
}
