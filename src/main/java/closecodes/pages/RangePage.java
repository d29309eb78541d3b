package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Provider;
import closecodes.catalog.RangeDocument;
import closecodes.view.RangeView;
import java.util.List;
import java.util.Locale;

/**
 * The page of a range of numbers.
 *
 * @param services those that use numbers of the range
 */
public record RangePage(Head head, RangeView range, List<ServiceRef> services) {

    /** A service, and how many numbers of the range it uses. */
    public record ServiceRef(String id, String name, long codes) {}

    static RangePage of(Catalog catalog, RangeDocument range, RangeView view, Reader reader) {
        var head = new Head(
                reader,
                "/ranges/" + view.id(),
                view.first() + "–" + view.last() + ": " + view.title(),
                view.summary(),
                "/v1/ranges/" + view.id(),
                "ranges/" + view.id() + ".yaml");
        var services = catalog.providers().all().stream()
                .map(provider -> new ServiceRef(provider.slug(), provider.name(), codesIn(provider, range)))
                .filter(service -> service.codes() > 0)
                .toList();
        return new RangePage(head, view, services);
    }

    private static long codesIn(Provider provider, RangeDocument range) {
        return provider.codes().stream()
                .filter(code -> range.contains(code.code()))
                .count();
    }

    public Reader reader() {
        return head.reader();
    }

    /** Whether to reconnect, in a few words. */
    public String retry() {
        var label = reader().facet("retry", range.retry().advice());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
