package closecodes.export;

import closecodes.catalog.Catalog;
import closecodes.http.CommonHeaders;
import closecodes.view.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Asks a running server for every document, list and page, and writes the answers down: nothing is rendered twice. */
public final class StaticExport {
    private static final int AT_ONCE = 4;
    private static final String POLICY = "Content-Security-Policy";

    private final Catalog catalog;
    private final URI server;
    private final Path folder;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An export of what a server serves from a catalogue, into a folder. */
    public StaticExport(Catalog catalog, URI server, Path folder) {
        this.catalog = catalog;
        this.server = server;
        this.folder = folder;
    }

    /**
     * Writes all files, and returns their index.
     *
     * @throws IOException if a file cannot be written, or an answer is no good
     */
    public ExportIndex write() throws IOException, InterruptedException {
        var index = new ExportIndex(
                "closecodes",
                catalog.version(),
                catalog.updated().toString(),
                "CC-BY-4.0",
                catalog.ranges().stream()
                        .map(range -> new ExportIndex.Range(
                                range.first().number(), range.last().number(), "v1/ranges/" + range.id()))
                        .toList(),
                ExportIndex.NEEDS_SERVICE,
                files());
        Files.write(folder.resolve("index.json"), Json.bytes(index));
        Files.writeString(
                folder.resolve("SHA256SUMS"),
                index.files().stream()
                        .map(file -> file.sha256() + "  " + file.file() + "\n")
                        .collect(Collectors.joining()));
        var pagePolicy = header(ask("/about"), POLICY);
        Files.writeString(folder.resolve("_headers"), HostHeaders.text(pagePolicy));
        Files.writeString(folder.resolve("README.txt"), HostHeaders.README);
        Files.createDirectories(folder.resolve("nginx"));
        Files.writeString(folder.resolve("nginx/maps.conf"), NginxSite.maps(index, pagePolicy));
        Files.writeString(folder.resolve("nginx/server.conf"), NginxSite.server(commonHeaders()));
        return index;
    }

    private static List<String> commonHeaders() {
        return new TreeMap<>(CommonHeaders.ALL)
                .entrySet().stream()
                        .filter(header -> !header.getKey().equals(POLICY))
                        .map(header -> "add_header " + header.getKey() + " \"" + header.getValue() + "\" always;")
                        .toList();
    }

    private List<ExportedFile> files() throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var asked = new ArrayList<Future<ExportedFile>>();
            for (var address : Addresses.of(catalog)) {
                asked.add(threads.submit(() -> fetch(address)));
            }
            var files = new ArrayList<ExportedFile>();
            for (var file : asked) {
                files.add(file.get());
            }
            return files;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private HttpResponse<byte[]> ask(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(url)).header("Accept", "text/html, */*;q=0.9");
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(url + " answers " + answer.statusCode());
        }
        return answer;
    }

    private ExportedFile fetch(Address address) throws IOException, InterruptedException {
        var answer = ask(address.url());
        var file = folder.resolve(address.file());
        Files.createDirectories(file.getParent());
        Files.write(file, answer.body());
        // What web servers make Last-Modified of.
        Files.setLastModifiedTime(
                file,
                FileTime.from(catalog.updated().atStartOfDay(ZoneOffset.UTC).toInstant()));
        return new ExportedFile(
                address.file(),
                address.url(),
                header(answer, "Content-Language"),
                header(answer, "Content-Type"),
                answer.body().length,
                sha256(answer.body()),
                header(answer, "ETag"));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
