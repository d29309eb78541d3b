package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import closecodes.RunningServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What crawlers are told. */
class SitemapTest {
    /** Of sitemaps.org; more need an index. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final String BROWSER = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    @Test
    void the_sitemap_has_every_code_page_in_both_languages_with_its_day_and_alternates() throws Exception {
        var urls = urls();
        assertTrue(urls.size() < MOST_ADDRESSES);
        for (var document : RunningServer.catalog().codes()) {
            for (var path : List.of("/codes/" + document.code(), "/vi/codes/" + document.code())) {
                assertTrue(urls.containsKey(path), path);
                assertEquals(
                        document.explanation().updated().toString(),
                        urls.get(path).get(0),
                        path);
                assertEquals(
                        List.of(
                                "en /codes/" + document.code(),
                                "vi /vi/codes/" + document.code(),
                                "x-default /codes/" + document.code()),
                        urls.get(path).subList(1, 4));
            }
        }
        assertTrue(urls.keySet().containsAll(List.of("/", "/vi", "/about", "/vi/about", "/changes", "/vi/changes")));
    }

    @Test
    void the_sitemap_names_no_address_twice_and_none_that_is_no_page() throws Exception {
        var kinds = new HashSet<String>();
        for (var path : urls().keySet()) {
            // One of each kind in each language: its folder, and whether a service is named.
            var kind = path.replaceFirst("/[^/:]*(:?)[^/]*$", "/$1");
            if (kinds.add(kind)) {
                var answer = RunningServer.get(path, "Accept", BROWSER);
                assertEquals(200, answer.statusCode(), path);
                assertEquals(
                        "text/html;charset=utf-8",
                        answer.headers().firstValue("Content-Type").orElse(""),
                        path);
                var canonical = "<link rel=\"canonical\" href=\"" + path + "\">";
                assertTrue(answer.body().contains(canonical), path);
            }
        }
        assertTrue(kinds.size() >= 4, kinds::toString);
    }

    @Test
    void robots_are_told_of_the_sitemap_only_where_there_is_a_public_address() throws Exception {
        var robots = RunningServer.get("/robots.txt").body();
        assertTrue(robots.startsWith("User-agent: *\nDisallow: /live/\n"), robots);
        assertFalse(robots.contains("Sitemap"), robots);
        try (var server = LimitedServer.with("CLOSECODES_PUBLIC_URL", "https://closecodes.example/")) {
            assertTrue(get(server, "/robots.txt").endsWith("\nSitemap: https://closecodes.example/sitemap.xml\n"));
            var sitemap = get(server, "/sitemap.xml");
            assertTrue(sitemap.contains("<loc>https://closecodes.example/vi/codes/1006</loc>"));
            assertFalse(sitemap.contains("<loc>/"));
        }
    }

    private static String get(LimitedServer server, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** The day and the alternates of each address. */
    private static LinkedHashMap<String, List<String>> urls() throws Exception {
        var urls = new LinkedHashMap<String, List<String>>();
        var sitemap = XmlAnswers.get("/sitemap.xml", "application/xml");
        for (var url : XmlAnswers.elements(sitemap, "url")) {
            var about = new ArrayList<String>();
            about.add(XmlAnswers.text(url, "lastmod"));
            XmlAnswers.elements(url, "xhtml:link")
                    .forEach(link -> about.add(link.getAttribute("hreflang") + " " + link.getAttribute("href")));
            assertEquals(null, urls.put(XmlAnswers.text(url, "loc"), about));
        }
        return urls;
    }
}
