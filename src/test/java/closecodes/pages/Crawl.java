package closecodes.pages;

import closecodes.RunningServer;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every page that links lead to from the two home pages, followed as a reader could. */
final class Crawl {
    private static final String[] FOR_PEOPLE = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

    /** The pages by address. */
    private final Map<String, Document> pages = new TreeMap<>();
    /** What cannot be reached or is not there, with the pages that lead to it. */
    private final Map<String, Set<String>> dead = new TreeMap<>();

    private final Map<String, Set<String>> fragments = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    private Crawl() {}

    /** Follows all links from these addresses. */
    static Crawl from(String... starts) {
        var crawl = new Crawl();
        var open = new ArrayDeque<>(List.of(starts));
        crawl.seen.addAll(open);
        while (!open.isEmpty()) {
            var batch = new ArrayList<>(open);
            open.clear();
            var answers = batch.parallelStream()
                    .map(path -> Map.entry(path, RunningServer.get(path, FOR_PEOPLE)))
                    .toList();
            for (var answer : answers) {
                var response = answer.getValue();
                var type = response.headers().firstValue("Content-Type").orElse("");
                if (response.statusCode() != 200) {
                    crawl.dead
                            .computeIfAbsent(answer.getKey(), path -> new TreeSet<>())
                            .add("HTTP " + response.statusCode());
                } else if (type.startsWith("text/html")) {
                    var page = Jsoup.parse(response.body());
                    crawl.pages.put(answer.getKey(), page);
                    crawl.links(answer.getKey(), page).forEach(open::add);
                }
            }
        }
        crawl.checkFragments();
        return crawl;
    }

    Map<String, Document> pages() {
        return pages;
    }

    /** Addresses at which nothing is, each with the pages that link to it. */
    Map<String, Set<String>> dead() {
        return dead;
    }

    /** Our own addresses that a page links to and that nobody has followed yet. */
    private Set<String> links(String path, Document page) {
        var links = new TreeSet<String>();
        for (var element : page.select("[href], [src], [action]")) {
            var target = target(path, element);
            if (target != null) {
                var address = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
                if (target.getFragment() != null) {
                    fragments
                            .computeIfAbsent(address + "#" + target.getFragment(), it -> new TreeSet<>())
                            .add(path);
                }
                if (seen.add(address)) {
                    links.add(address);
                }
            }
        }
        return links;
    }

    private static URI target(String path, Element element) {
        var link = element.hasAttr("href")
                ? element.attr("href")
                : element.hasAttr("src") ? element.attr("src") : element.attr("action");
        var target = URI.create("http://here" + path).resolve(link);
        // The contract's own page is tested by itself.
        return "here".equals(target.getHost()) && !target.getPath().startsWith("/docs") ? target : null;
    }

    private void checkFragments() {
        fragments.forEach((address, from) -> {
            var parts = address.split("#", 2);
            var page = pages.get(parts[0]);
            if (page != null && !parts[1].isEmpty() && page.getElementById(parts[1]) == null) {
                dead.put(address, from.stream().limit(3).collect(Collectors.toCollection(TreeSet::new)));
            }
        });
    }
}
