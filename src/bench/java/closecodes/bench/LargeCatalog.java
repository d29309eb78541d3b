package closecodes.bench;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Comparison;
import closecodes.catalog.Decision;
import closecodes.catalog.Glossary;
import closecodes.catalog.Intermediaries;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Later;
import closecodes.catalog.Library;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The data many times: itself, and copies under other ids and numbers in other words. Made in memory alone. */
final class LargeCatalog {
    /** The first of the numbers that the standards have kept for later: two thousand stand open to copies. */
    private static final int FIRST_UNASSIGNED = 1016;

    private LargeCatalog() {}

    /** A catalogue with this many documents for each one. */
    static Catalog of(Catalog real, int times) {
        var words = new OtherWords(Stream.of(
                        real.codes(),
                        real.providers().all(),
                        real.intermediaries().all(),
                        real.libraries(),
                        real.comparisons())
                .flatMap(Copies::texts)
                .toList());
        var copies = IntStream.range(1, times)
                .mapToObj(copy -> new Copies(words, codes(real, copy), copy))
                .toList();
        List<CodeDocument> codes = with(real.codes(), copies, copy -> copy.ofCodes(real.codes()));
        List<Comparison> comparisons = with(real.comparisons(), copies, copy -> copy.ofComparisons(real.comparisons()));
        List<Library> libraries = with(real.libraries(), copies, copy -> copy.ofNamed(real.libraries()));
        List<Provider> providers = with(
                real.providers().all(), copies, copy -> copy.of(real.providers().all()));
        List<Intermediary> intermediaries = with(
                real.intermediaries().all(),
                copies,
                copy -> copy.of(real.intermediaries().all()));
        List<Decision> decisions = with(real.decisions(), copies, copy -> copy.ofNamed(real.decisions()));
        var terms = with(
                real.glossary().terms(),
                copies,
                copy -> copy.ofNamed(real.glossary().terms()));
        var services = new Providers(providers.stream().map(LargeCatalog::entry).toList());
        var glossary = new Glossary(terms, real.glossary().updated());
        var between = new Intermediaries(intermediaries);
        return new Catalog(
                codes,
                real.ranges(),
                comparisons,
                () -> libraries,
                real::situations,
                () -> services,
                () -> between,
                () -> decisions,
                real.vocabulary(),
                () -> glossary,
                real.changes(),
                real.files(),
                real.version());
    }

    private static Providers.Entry entry(Provider provider) {
        return new Providers.Entry(
                provider.slug(),
                provider.name(),
                provider.reach(),
                provider.aliases(),
                provider.codes().stream().map(code -> code.code()).toList(),
                new Later<>(() -> provider));
    }

    private static Map<CloseCode, CloseCode> codes(Catalog real, int copy) {
        var free = new HashMap<CloseCode, CloseCode>();
        for (var document : real.codes()) {
            int number = FIRST_UNASSIGNED + (copy - 1) * real.codes().size() + free.size();
            free.put(document.code(), new CloseCode(number));
        }
        return free;
    }

    private static <T> List<T> with(List<T> real, List<Copies> copies, Function<Copies, List<T>> copied) {
        var all = new ArrayList<>(real);
        copies.forEach(copy -> all.addAll(copied.apply(copy)));
        return all;
    }
}
