package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final int MOST_BYTES = 20_000;
    /** Where the width stands in a PNG file; the height follows (PNG §5.6, §11.2.1). */
    private static final int WIDTH = 16;

    @Test
    void every_documented_code_and_the_site_have_a_picture_in_both_languages() throws IOException {
        var names = Stream.concat(
                        RunningServer.catalog().codes().stream()
                                .map(document -> document.code().toString()),
                        Stream.of("closecodes"))
                .toList();
        for (var name : names) {
            var english = picture(PicturePaths.of(name, Language.EN));
            var vietnamese = picture(PicturePaths.of(name, Language.VI));
            assertNotEquals(Arrays.hashCode(english), Arrays.hashCode(vietnamese), name);
            for (var picture : new byte[][] {english, vietnamese}) {
                var size = ByteBuffer.wrap(picture, WIDTH, 8);
                assertEquals(PicturePaths.WIDTH, size.getInt(), name);
                assertEquals(PicturePaths.HEIGHT, size.getInt(), name);
                assertTrue(picture.length <= MOST_BYTES, () -> name + " has " + picture.length + " bytes");
            }
        }
    }

    @Test
    void a_number_without_a_document_has_the_picture_of_the_site() throws IOException {
        assertTrue(Arrays.equals(picture("/og/closecodes.vi.png"), picture("/og/4321.vi.png")));
    }

    @Test
    void a_picture_says_what_it_is() {
        var headers = RunningServer.send("HEAD", "/og/1006.vi.png").headers();

        assertEquals("image/png", headers.firstValue("Content-Type").orElse(""));
        assertEquals("vi", headers.firstValue("Content-Language").orElse(""));
        assertTrue(headers.firstValue("ETag").isPresent());
    }

    @Test
    void nothing_else_is_a_picture() {
        for (var name : new String[] {"70000.en.png", "1006.fr.png", "1006.png", "x.en.png", "..%2fcatalog.bin"}) {
            assertEquals(404, RunningServer.get("/og/" + name).statusCode(), name);
        }
    }

    @Test
    void a_page_names_its_picture_and_what_it_says_to_previews() {
        var page = RunningServer.get("/vi/codes/1006").body();

        assertTrue(page.contains("<meta property=\"og:image\" content=\"/og/1006.vi.png\">"), page);
        assertTrue(
                page.contains("<meta property=\"og:title\" content=\"1006 ABNORMAL_CLOSURE: Đóng bất thường\">"), page);
        assertTrue(page.contains("<meta property=\"og:locale\" content=\"vi_VN\">"), page);
        assertTrue(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"), page);
        assertTrue(RunningServer.get("/", "Accept", "text/html").body().contains("/og/closecodes.en.png"));
    }

    private static byte[] picture(String path) throws IOException {
        try (var in = URI.create("http://127.0.0.1:" + RunningServer.port() + path)
                .toURL()
                .openStream()) {
            return in.readAllBytes();
        }
    }
}
