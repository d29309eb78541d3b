package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Provider;
import closecodes.view.PairView;
import org.jspecify.annotations.Nullable;

/** The page of two codes compared. */
public record PairPage(Head head, PairView pair, Side a, Side b) {

    /**
     * One of the two codes.
     *
     * @param path of its page
     * @param service the name of the service that gives it its meaning; null for the number by itself
     * @param choose when to choose or expect it
     */
    public record Side(
            int code,
            @Nullable String name,
            String title,
            String path,
            @Nullable String service,
            String choose) {

        private static Side of(Catalog catalog, PairView.CodeRef code, String choose) {
            var provider = code.provider();
            return new Side(
                    code.code(),
                    code.name(),
                    code.title(),
                    "/codes/" + (provider == null ? "" : provider + ":") + code.code(),
                    provider == null
                            ? null
                            : catalog.providers()
                                    .named(provider)
                                    .map(Provider::name)
                                    .orElse(provider),
                    choose);
        }

        /** What a heading calls it. */
        public String label() {
            return service == null ? Integer.toString(code) : service + " " + code;
        }
    }

    static PairPage of(Catalog catalog, PairView pair, String id, Reader reader) {
        var a = Side.of(catalog, pair.a(), pair.choose().a());
        var b = Side.of(catalog, pair.b(), pair.choose().b());
        var head = new Head(
                reader,
                "/compare/" + id,
                a.label() + " – " + b.label() + ": " + pair.question(),
                pair.answer(),
                "/v1/compare/" + id,
                pair.authored() ? "comparisons/" + id + ".yaml" : null);
        return new PairPage(head, pair, a, b);
    }

    public Reader reader() {
        return head.reader();
    }
}
