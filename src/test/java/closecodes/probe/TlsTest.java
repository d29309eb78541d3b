package closecodes.probe;

import static closecodes.probe.ProbeCommands.probe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wss server whose certificate says localhost, and is signed by itself. */
class TlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;

    private static Path keys;

    @BeforeAll
    static void make_a_certificate() throws Exception {
        keys = folder.resolve("keys.p12");
        var keytool = new ProcessBuilder(List.of(
                        java("keytool"),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        keys.toString()))
                .redirectErrorStream(true)
                .start();
        var output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), output);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused_with_the_cure() throws Exception {
        try (var server = new RawServer(Fault.NONE, listener())) {
            var run = probe("wss://localhost:" + server.port() + "/");
            assertEquals(2, run.exit());
            assertTrue(run.err().startsWith("TLS failed: "), run.err());
            assertTrue(run.err().contains("--insecure"), run.err());
        }
    }

    @Test
    void insecure_takes_it_and_every_report_says_so() throws Exception {
        try (var server = new RawServer(Fault.NONE, listener())) {
            var url = "wss://127.0.0.1:" + server.port() + "/";
            var table = probe(url, "--insecure");
            assertEquals(0, table.exit(), table.out() + table.err());
            assertTrue(
                    table.out().endsWith("The certificate and the host name were not checked (--insecure).\n"),
                    table.out());
            var json = probe(url, "--insecure", "--json", "--case", "close-1000");
            assertTrue(json.out().contains("\"insecure\":true"), json.out());
        }
    }

    @Test
    void a_trusted_certificate_is_good_for_its_own_host_name_only() throws Exception {
        try (var server = new RawServer(Fault.NONE, listener())) {
            var good = trusting("wss://localhost:" + server.port() + "/");
            assertTrue(good.contains(": 1 pass, 0 non-strict, 0 fail, in "), good);
            var other = trusting("wss://127.0.0.1:" + server.port() + "/");
            assertTrue(other.startsWith("TLS failed: "), other);
        }
    }

    @Test
    void the_wrong_scheme_is_found_out() throws Exception {
        try (var server = new RawServer(Fault.NONE, listener())) {
            var run = probe("ws://localhost:" + server.port() + "/");
            assertEquals(2, run.exit());
            assertTrue(run.err().contains("wss://"), run.err());
        }
        try (var server = new CannedServer("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            var run = probe(server.url().replace("ws://", "wss://"));
            assertEquals(2, run.exit());
            assertTrue(run.err().startsWith("TLS failed: "), run.err());
            assertTrue(run.err().contains("write ws://"), run.err());
        }
    }

    private static String trusting(String url) throws Exception {
        var process = new ProcessBuilder(List.of(
                        java("java"),
                        "-Djavax.net.ssl.trustStore=" + keys,
                        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "closecodes.Main",
                        "probe",
                        url,
                        "--case",
                        "close-1000"))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static ServerSocket listener() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static String java(String program) throws IOException {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
