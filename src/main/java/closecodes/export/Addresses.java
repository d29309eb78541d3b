package closecodes.export;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.data.DocumentKind;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The addresses of every document, list, authored comparison and page, in every language. */
final class Addresses {
    private static final List<String> DOCUMENT = List.of(".json", ".md", ".txt");
    private static final List<String> LIST = List.of(".json", ".md", ".txt", ".csv");
    private static final List<String> LISTS = List.of(
            "/v1/codes",
            "/v1/ranges",
            "/v1/comparisons",
            "/v1/libraries",
            "/v1/providers",
            "/v1/intermediaries",
            "/v1/situations",
            "/v1/matrix",
            "/v1/vocabulary",
            "/v1/glossary",
            "/v1/changes",
            "/live");
    private static final List<String> ALONE = List.of(
            "/v1.json",
            "/v1/decide.json",
            "/v1/decide.md",
            "/v1/decide.txt",
            "/v1/problems.json",
            "/v1/schemas.json",
            "/v1/export.json",
            "/v1/export.ndjson",
            "/v1/export.csv",
            "/metrics/codes",
            "/openapi.yaml",
            "/openapi.json");

    private Addresses() {}

    static List<Address> of(Catalog catalog) {
        var addresses = new ArrayList<Address>();
        for (var language : Language.values()) {
            withSuffixes(catalog).forEach(path -> addresses.add(Address.withQuery(path, language)));
        }
        addresses.addAll(PageAddresses.of(catalog, documents(catalog)));
        return addresses;
    }

    private static List<String> withSuffixes(Catalog catalog) {
        var paths = new ArrayList<>(ALONE);
        LISTS.forEach(list -> LIST.forEach(suffix -> paths.add(list + suffix)));
        documents(catalog).forEach(document -> DOCUMENT.forEach(suffix -> paths.add(document + suffix)));
        Arrays.stream(ProblemType.values()).forEach(type -> paths.add(type.path() + ".json"));
        Arrays.stream(DocumentKind.values()).forEach(kind -> paths.add("/v1/schemas/" + kind.id() + ".json"));
        return paths;
    }

    private static Stream<String> documents(Catalog catalog) {
        var providers = catalog.providers().all();
        return Stream.of(
                        numbers(catalog).stream().map(code -> "/v1/codes/" + code),
                        catalog.ranges().stream().map(range -> "/v1/ranges/" + range.id()),
                        catalog.comparisons().stream().map(comparison -> "/v1/compare/" + comparison.id()),
                        catalog.libraries().stream().map(library -> "/v1/libraries/" + library.id()),
                        providers.stream().map(provider -> "/v1/providers/" + provider.slug()),
                        providers.stream().flatMap(provider -> provider.codes().stream()
                                .map(code -> "/v1/codes/" + provider.slug() + ":" + code.code())),
                        catalog.intermediaries().all().stream()
                                .map(intermediary -> "/v1/intermediaries/" + intermediary.slug()),
                        catalog.situations().stream().map(situation -> "/v1/situations/" + situation.id()))
                .flatMap(each -> each);
    }

    /** The numbers with a document, and those that a service uses. */
    private static SortedSet<CloseCode> numbers(Catalog catalog) {
        var numbers = new TreeSet<CloseCode>();
        catalog.codes().forEach(document -> numbers.add(document.code()));
        catalog.providers().all().forEach(provider -> provider.codes().forEach(code -> numbers.add(code.code())));
        return numbers;
    }
}
