package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Language;
import closecodes.protocol.CloseCode;
import closecodes.view.BadgeView;
import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class BadgeTest {
    private static final double LEAST_CONTRAST = 4.5;

    @Test
    void a_badge_says_number_and_title_in_the_language_of_its_address() {
        var english = RunningServer.get("/badge/1006.svg", "Accept-Language", "vi");
        var vietnamese = RunningServer.get("/badge/1006.svg?lang=vi");

        assertEquals(
                "image/svg+xml", english.headers().firstValue("Content-Type").orElse(""));
        assertTrue(english.body().contains("<title>WebSocket: 1006 Abnormal closure</title>"), english::body);
        assertTrue(vietnamese.body().contains("<title>WebSocket: 1006 Đóng bất thường</title>"), vietnamese::body);
        assertEquals("vi", vietnamese.headers().firstValue("Content-Language").orElse(""));
    }

    @Test
    void a_badge_of_every_number_that_is_told_is_a_picture_that_has_room_for_its_texts() throws Exception {
        var catalog = RunningServer.catalog();
        var badges = Stream.concat(
                IntStream.of(0, 1006, 1016, 3999, 4000, CloseCode.MAX)
                        .mapToObj(number -> BadgeView.of(catalog, new CloseCode(number), Language.VI)),
                catalog.providers().codes().stream()
                        .flatMap(code -> catalog.providers().using(code, 1).stream())
                        .map(use -> BadgeView.of(use, Language.VI)));
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (var badge : (Iterable<BadgeView>) badges::iterator) {
            var svg = new String(Templates.render("badge", new Badge(badge, Language.VI)), "UTF-8");
            var root = xml.parse(new InputSource(new StringReader(svg))).getDocumentElement();
            assertEquals(badge.label() + ": " + badge.message(), root.getAttribute("aria-label"));
            var message = (Element) root.getElementsByTagName("text").item(1);
            int right = number(message, "x") + number(message, "textLength");
            assertTrue(right < number(root, "width"), svg);
            assertTrue(contrastWithWhite(badge.color()) >= LEAST_CONTRAST, badge::toString);
        }
    }

    @Test
    void shields_gets_the_same_as_an_endpoint() {
        assertEquals(
                "{\"schemaVersion\":1,\"label\":\"WebSocket\",\"message\":\"1000 Đóng bình thường\",\"color\":\"1d6b3e\"}",
                RunningServer.get("/badge/1000.json?lang=vi").body());
        assertTrue(RunningServer.get("/badge/discord-gateway:4004.json").body().contains("\"Discord Gateway\""));
    }

    @Test
    void other_spellings_lead_to_the_badge() {
        assertAll(Stream.of(
                        "01006.svg=1006.svg", "going-away.json=1001.json", "discord:4004.svg=discord-gateway:4004.svg")
                .map(pair -> pair.split("="))
                .map(pair -> () -> {
                    var answer = RunningServer.get("/badge/" + pair[0] + "?lang=vi");
                    assertEquals(308, answer.statusCode(), pair[0]);
                    assertEquals(
                            "/badge/" + pair[1] + "?lang=vi",
                            answer.headers().firstValue("Location").orElse(""));
                }));
    }

    @Test
    void what_is_no_code_has_no_badge() {
        assertEquals(400, RunningServer.get("/badge/abc.svg").statusCode());
        assertEquals(400, RunningServer.get("/badge/1006.svg?style=flat").statusCode());
        assertEquals(404, RunningServer.get("/badge/70000.json").statusCode());
        assertEquals(404, RunningServer.get("/badge/discord-gateway:1.svg").statusCode());
        assertEquals(404, RunningServer.get("/badge/nobody:4000.svg").statusCode());
        assertEquals(404, RunningServer.get("/badge/1006.gif").statusCode());
    }

    @Test
    void a_letter_with_marks_is_as_wide_as_the_letter() {
        assertEquals(TextWidth.of("uuuueo", 100), TextWidth.of("ưừựúệộ", 100));
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrastWithWhite(String colour) {
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
