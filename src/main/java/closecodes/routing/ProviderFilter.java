package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Provider;
import closecodes.catalog.Vocabulary;
import closecodes.protocol.CloseCode;
import java.util.List;

/** Reads by which parameters a list of services is filtered. */
public final class ProviderFilter {
    public static final List<String> NAMES = List.of("family", "depth", "code");

    private final Catalog catalog;
    private final CodeNames names;

    public ProviderFilter(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
    }

    /**
     * What was asked for.
     *
     * @param query the parameters as we would write them
     */
    public record Result(List<Provider> providers, CanonicalQuery query) {}

    /**
     * Reads the parameters.
     *
     * @throws ProblemException if one of them has an unknown value
     */
    public Result read(Parameters parameters) {
        var families = parameters.list("family", ids("family"));
        var depths = parameters.list("depth", ids("depth"));
        var codes = parameters.texts("code").stream()
                .map(text -> names.read(text).code())
                .toList();
        var providers = catalog.providers().all().stream()
                .filter(provider -> families.isEmpty() || families.contains(provider.family()))
                .filter(provider -> depths.isEmpty() || depths.contains(provider.depth()))
                .filter(provider -> codes.isEmpty() || usesOneOf(provider, codes))
                .toList();
        return new Result(
                providers,
                new CanonicalQuery()
                        .with("family", families)
                        .with("depth", depths)
                        .with("code", codes));
    }

    private static boolean usesOneOf(Provider provider, List<CloseCode> codes) {
        return codes.stream().anyMatch(code -> provider.code(code).isPresent());
    }

    private List<String> ids(String group) {
        return catalog.vocabulary().group(group).values().stream()
                .map(Vocabulary.Word::id)
                .toList();
    }
}
