package closecodes.bench;

import closecodes.catalog.Catalog;
import closecodes.data.CatalogLoader;
import closecodes.search.SearchIndex;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The data once or many times, made when a benchmark first wants it and kept for the others. */
final class Data {
    private static final Map<Integer, Catalog> CATALOGS = new ConcurrentHashMap<>();
    private static final Map<Integer, SearchIndex> INDEXES = new ConcurrentHashMap<>();

    private Data() {}

    static Catalog catalog(int times) {
        return CATALOGS.computeIfAbsent(
                times, it -> it == 1 ? CatalogLoader.builtIn() : LargeCatalog.of(CatalogLoader.builtIn(), it));
    }

    static SearchIndex index(int times) {
        return INDEXES.computeIfAbsent(times, it -> SearchIndex.of(catalog(it)));
    }
}
