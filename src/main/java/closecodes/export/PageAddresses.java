package closecodes.export;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.view.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that need nothing computed, and what they load; the language is in their paths. */
final class PageAddresses {
    private static final List<String> LISTS = List.of(
            "/",
            "/about",
            "/changes",
            "/codes",
            "/compare",
            "/intermediaries",
            "/libraries",
            "/matrix",
            "/providers",
            "/situations");

    /** What has no form below {@code /v1}; the home page as JSON would be where the index of the export is. */
    private static final List<String> ALONE = List.of(
            "/index.md",
            "/index.txt",
            "/about.json",
            "/about.md",
            "/about.txt",
            "/changes.atom",
            "/opensearch.xml",
            "/llms.txt",
            "/llms-full.txt");

    private static final List<String> SHARED = List.of(
            "/assets/icon.svg",
            "/assets/live.js",
            "/assets/site.css",
            "/assets/site.js",
            "/robots.txt",
            "/sitemap.xml");

    private PageAddresses() {}

    /** All of them; a path below {@code /v1} tells the page of a document. */
    static List<Address> of(Catalog catalog, Stream<String> documents) {
        var pages = Stream.concat(LISTS.stream(), documents.map(path -> path.substring("/v1".length())))
                .toList();
        var addresses = new ArrayList<Address>();
        for (var language : Language.values()) {
            pages.forEach(page -> addresses.add(page(page, language)));
            ALONE.forEach(path -> addresses.add(Address.shared(Links.page(path, language))));
            addresses.add(picture("closecodes", language));
            catalog.codes()
                    .forEach(document -> addresses.add(picture(document.code().toString(), language)));
        }
        SHARED.forEach(path -> addresses.add(Address.shared(path)));
        return addresses;
    }

    private static Address page(String page, Language language) {
        return new Address(
                Links.page(page, language),
                Address.folder(language) + (page.equals("/") ? "index" : page.substring(1)) + ".html");
    }

    private static Address picture(String name, Language language) {
        return Address.shared("/og/" + name + "." + language.tag() + ".png");
    }
}
