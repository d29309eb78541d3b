package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Later;
import closecodes.routing.Packed;
import closecodes.routing.Paths;
import closecodes.routing.Responder;
import closecodes.view.Links;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;

/** {@code /sitemap.xml}, every page in both languages with the day it changed, and {@code /robots.txt}, which names it. */
final class Sitemap {
    private static final String PATH = "/sitemap.xml";

    /** Sockets, and answers to questions of which there is no end. */
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /live/
            Disallow: /search?
            Disallow: /vi/search?
            Disallow: /diagnose?
            Disallow: /vi/diagnose?
            Disallow: /validate?
            Disallow: /vi/validate?
            Disallow: /v1/live/
            Disallow: /v1/search
            Disallow: /v1/diagnose
            Disallow: /v1/validate
            Disallow: /v1/lookup
            Disallow: /v1/stats
            Disallow: /metrics
            """;

    private final Catalog catalog;
    private final Links links;
    private final Paths paths;
    private final Later<Packed> sitemap = new Later<>(() -> Packed.of(out -> out.write(xml())));

    Sitemap(Catalog catalog, Links links, Paths paths) {
        this.catalog = catalog;
        this.links = links;
        this.paths = paths;
    }

    /** A page and the day it changed. */
    private record Entry(String path, LocalDate changed) {}

    void add() {
        paths.get(PATH, ctx -> Responder.send(ctx, sitemap.get(), "application/xml", Language.EN, catalog.updated()));
        paths.get(
                "/robots.txt",
                ctx -> Responder.send(
                        ctx,
                        robots().getBytes(StandardCharsets.UTF_8),
                        "text/plain;charset=utf-8",
                        Language.EN,
                        catalog.updated()));
    }

    /** A sitemap has absolute addresses (sitemaps.org), so without a public one there is none to name. */
    private String robots() {
        return links.base().isEmpty() ? ROBOTS : ROBOTS + "\nSitemap: " + links.to(PATH) + "\n";
    }

    private byte[] xml() {
        var xml = new Xml(
                "urlset",
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
        pages().flatMap(this::entries).forEach(entry -> {
            for (var language : Language.values()) {
                xml.open("url")
                        .text("loc", address(entry, language))
                        .text("lastmod", entry.changed().toString());
                for (var other : Language.values()) {
                    alternate(xml, other.tag(), address(entry, other));
                }
                alternate(xml, "x-default", address(entry, Language.EN));
                xml.close();
            }
        });
        return xml.bytes();
    }

    /** A page is what lies below {@code /vi} too; which parameter it has does not matter. */
    private Stream<String> pages() {
        return paths.known().stream()
                .filter(path -> paths.known().contains(Links.page(path, Language.VI)))
                .map(path -> path.replaceAll("\\{\\w+}", "{}"));
    }

    private static void alternate(Xml xml, String language, String address) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
    }

    private String address(Entry entry, Language language) {
        return links.to(Links.page(entry.path(), language));
    }

    /** The pages at a path: one, or one for each document that its parameter can name. */
    private Stream<Entry> entries(String path) {
        return switch (path) {
            case "/codes/{}" -> numbers();
            case "/codes/{}:{}" ->
                catalog.providers().all().stream().flatMap(provider -> provider.codes().stream()
                        .map(code -> new Entry("/codes/" + provider.slug() + ":" + code.code(), provider.updated())));
            case "/ranges/{}" ->
                catalog.ranges().stream()
                        .map(range -> new Entry(
                                "/ranges/" + range.id(), range.explanation().updated()));
            case "/compare/{}" ->
                catalog.comparisons().stream()
                        .map(comparison -> new Entry("/compare/" + comparison.id(), comparison.updated()));
            case "/providers/{}" ->
                catalog.providers().all().stream()
                        .map(provider -> new Entry("/providers/" + provider.slug(), provider.updated()));
            case "/libraries/{}" ->
                catalog.libraries().stream().map(library -> new Entry("/libraries/" + library.id(), library.updated()));
            case "/intermediaries/{}" ->
                catalog.intermediaries().all().stream()
                        .map(one -> new Entry("/intermediaries/" + one.slug(), one.updated()));
            case "/situations/{}" ->
                catalog.situations().stream()
                        .map(situation -> new Entry("/situations/" + situation.id(), situation.updated()));
            // Leads to the list of codes.
            case "/ranges" -> Stream.empty();
            default ->
                path.contains("{") || path.contains(".")
                        ? Stream.empty()
                        : Stream.of(new Entry(path, catalog.updated()));
        };
    }

    /** The numbers with a document, and those that a service uses. */
    private Stream<Entry> numbers() {
        var numbers = new TreeSet<>(catalog.providers().codes());
        catalog.codes().forEach(document -> numbers.add(document.code()));
        return numbers.stream()
                .map(code -> new Entry(
                        "/codes/" + code, catalog.answer(code).explanation().updated()));
    }
}
