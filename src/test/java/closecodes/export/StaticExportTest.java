package closecodes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Nginx;
import closecodes.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported files behind a plain nginx answer what the service answers. */
class StaticExportTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What servers decide for themselves. */
    private static final List<String> OWN =
            List.of("date", "server", "connection", "accept-ranges", "vary", "x-request-id");

    @TempDir
    private static Path folder;

    private static ExportIndex index;
    private static Nginx nginx;

    @BeforeAll
    static void export() throws IOException, InterruptedException {
        var target = Files.createDirectory(folder.resolve("export"));
        var service = URI.create("http://127.0.0.1:" + RunningServer.port());
        index = new StaticExport(RunningServer.catalog(), service, target).write();
        nginx = Nginx.start(
                folder,
                "include " + target + "/nginx/maps.conf;\nserver {\nlisten 127.0.0.1:PORT;\nset $closecodes_root "
                        + target + ";\ninclude " + target + "/nginx/server.conf;\n}\n");
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void every_address_is_answered_byte_for_byte_as_by_the_service() throws Exception {
        var wrong = index.files().parallelStream()
                .filter(file -> !sameBytes(file))
                .map(ExportedFile::url)
                .toList();
        assertEquals(List.of(), wrong);
        assertTrue(index.files().size() > 5_000, () -> index.files().size() + " files");
    }

    /** The checksum is that of what the service answered a moment ago. */
    private static boolean sameBytes(ExportedFile file) {
        var answer = get(nginx.port(), file.url());
        return answer.statusCode() == 200 && sha256(answer.body()).equals(file.sha256());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_headers_are_those_of_the_service() {
        for (var url : List.of(
                "/v1.json?lang=en",
                "/v1/codes/1006.json?lang=vi",
                "/v1/codes/1006.md?lang=en",
                "/v1/codes/discord-gateway:4004.txt?lang=vi-VN",
                "/v1/codes.csv?lang=vi",
                "/v1/export.csv?lang=vi",
                "/v1/export.ndjson?lang=en",
                "/v1/schemas/code.json?lang=vi",
                "/v1/problems/no-such-code.json?lang=vi",
                "/live.txt?lang=vi",
                "/metrics/codes?lang=vi",
                "/vi/codes/1006",
                "/vi",
                "/about",
                "/vi/about.md",
                "/providers/discord-gateway",
                "/assets/site.css",
                "/opensearch.xml",
                "/changes.atom",
                "/openapi.yaml?lang=en")) {
            assertEquals(headers(show(RunningServer.port(), url)), headers(show(nginx.port(), url)), url);
        }
    }

    private static TreeMap<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        OWN.forEach(headers::remove);
        return headers;
    }

    @Test
    void a_client_that_has_the_answer_of_the_service_gets_a_304() {
        var etag = get(RunningServer.port(), "/v1/codes/1006.md?lang=vi")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertEquals(
                304,
                get(nginx.port(), "/v1/codes/1006.md?lang=vi", "If-None-Match", etag)
                        .statusCode());
        assertEquals(
                200,
                get(nginx.port(), "/v1/codes/1006.md?lang=en", "If-None-Match", etag)
                        .statusCode());
    }

    @Test
    void without_a_suffix_the_json_is_answered_and_below_vi_the_vietnamese() {
        assertArrayEquals(
                get(RunningServer.port(), "/v1/codes/1006?lang=vi").body(),
                get(nginx.port(), "/v1/codes/1006?lang=vi").body());
        assertArrayEquals(
                get(RunningServer.port(), "/v1/codes/1006.txt?lang=vi").body(),
                get(nginx.port(), "/vi/v1/codes/1006.txt").body());
    }

    @Test
    void a_number_without_a_file_has_that_of_its_range() {
        for (int number : List.of(0, 9, 10, 999, 1016, 1999, 2000, 3999, 4999, 5000, 9999, 10000, 60000, 65535)) {
            var range = index.ranges().stream()
                    .filter(each -> each.first() <= number && number <= each.last())
                    .findFirst()
                    .orElseThrow();
            if (!Files.exists(folder.resolve("export/v1/codes/" + number + ".json"))) {
                assertArrayEquals(
                        get(RunningServer.port(), "/" + range.file() + ".txt?lang=vi")
                                .body(),
                        get(nginx.port(), "/v1/codes/" + number + ".txt?lang=vi")
                                .body(),
                        "for " + number);
            }
        }
        assertEquals(404, get(nginx.port(), "/v1/codes/65536.json").statusCode());
    }

    @Test
    void every_page_of_the_sitemap_is_a_file_or_needs_the_service() {
        var sitemap = new String(get(RunningServer.port(), "/sitemap.xml").body(), StandardCharsets.UTF_8);
        var pages = Pattern.compile("<loc>(?:https?://[^/<]+)?([^<]*)</loc>")
                .matcher(sitemap)
                .results()
                .map(page -> page.group(1))
                .filter(page -> !page.matches("(?:/vi)?/(?:search|diagnose|validate|decide|live)"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(pages.size() > 2_000, () -> pages.size() + " pages");
        pages.removeAll(index.files().stream().map(ExportedFile::url).toList());
        assertEquals(Set.of(), pages);
    }

    @Test
    void a_short_address_gives_the_page_to_browsers_and_text_to_shells() {
        for (var address : List.of("/1006", "/vi/1006")) {
            for (var accept : List.of("text/html", "*/*")) {
                assertArrayEquals(
                        get(RunningServer.port(), address, "Accept", accept).body(),
                        get(nginx.port(), address, "Accept", accept).body(),
                        address + " as " + accept);
            }
        }
    }

    @Test
    void the_page_of_a_number_without_one_is_that_of_its_range() {
        assertArrayEquals(
                show(RunningServer.port(), "/vi/ranges/1016-1999").body(),
                show(nginx.port(), "/vi/codes/1016").body());
    }

    @Test
    void a_pattern_fits_the_numbers_of_its_range_and_no_other() {
        for (var range : index.ranges()) {
            var pattern = NumberPattern.of(range.first(), range.last());
            var fitting = IntStream.rangeClosed(0, 70_000)
                    .filter(number -> Integer.toString(number).matches(pattern))
                    .toArray();
            assertArrayEquals(IntStream.rangeClosed(range.first(), range.last()).toArray(), fitting, pattern);
        }
    }

    @Test
    void the_checksums_are_right_and_the_index_leaves_no_file_out() throws Exception {
        var export = folder.resolve("export");
        var named = new ArrayList<String>();
        for (var line : Files.readAllLines(export.resolve("SHA256SUMS"))) {
            var parts = line.split("  ", 2);
            var bytes = Files.readAllBytes(export.resolve(parts[1]));
            assertEquals(parts[0], sha256(bytes));
            named.add(parts[1]);
        }
        assertEquals(index.files().stream().map(ExportedFile::file).toList(), named);
    }

    /** As a browser asks. */
    private static HttpResponse<byte[]> show(int port, String url) {
        return get(port, url, "Accept", "text/html, */*;q=0.9");
    }

    private static HttpResponse<byte[]> get(int port, String url, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
