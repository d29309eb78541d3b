package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Language;
import closecodes.protocol.CloseCode;
import closecodes.protocol.WireUse;
import closecodes.view.Links;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandshakeTest {
    private static final int LONGEST_LABEL = 27;
    private static final int LONGEST_SEEN = 18;

    @Test
    void a_code_page_draws_how_the_connection_ends_and_says_the_same_in_words() {
        var page = RunningServer.get("/codes/1012").body();

        assertTrue(page.contains("Server → Client: Close 1012."), page);
        assertTrue(page.contains("The server closes with 1012 and the client answers"), page);
        assertTrue(page.contains("rfc6455#section-7.1.2"), page);
    }

    @Test
    void the_vietnamese_page_draws_it_in_vietnamese() {
        var page = RunningServer.get("/vi/codes/1012").body();

        assertTrue(page.contains("Server → Client: frame Close 1012."), page);
        assertTrue(page.contains("Server đóng bằng mã 1012, client trả lời"), page);
    }

    @Test
    void no_drawing_sends_a_code_that_is_never_on_the_wire() {
        for (int number : List.of(1005, 1006, 1015)) {
            var drawing = of(number, Language.EN);
            assertTrue(
                    drawing.steps().stream().noneMatch(step -> step.label().contains(Integer.toString(number))),
                    drawing::toString);
            assertTrue(drawing.leftSees().get(0).contains(Integer.toString(number)), drawing::toString);
        }
    }

    @Test
    void a_code_that_must_not_be_sent_is_refused_with_1002() {
        assertAll(IntStream.of(0, 999, 1004, 1016, 2999, 5000, 65535).mapToObj(number -> () -> {
            var steps = of(number, Language.EN).steps();
            assertEquals("Close " + number, steps.get(0).label());
            assertTrue(steps.get(0).refused());
            assertEquals("Close 1002", steps.get(1).label());
        }));
    }

    @Test
    void every_number_that_may_be_sent_is_sent_in_its_drawing() {
        for (int number = 0; number <= CloseCode.MAX; number++) {
            var code = new CloseCode(number);
            var labels = of(number, Language.EN).steps().stream().map(Handshake.Step::label);
            boolean isSent = labels.anyMatch(("Close " + code)::equals);
            assertEquals(code.wireUse() != WireUse.LOCAL_ONLY, isSent, code::toString);
        }
    }

    @Test
    void every_text_has_room_in_the_drawing() {
        var numbers = IntStream.concat(
                        RunningServer.catalog().codes().stream()
                                .mapToInt(document -> document.code().number()),
                        IntStream.of(999, 1999, 4000, CloseCode.MAX))
                .boxed()
                .toList();
        for (var language : Language.values()) {
            for (int number : numbers) {
                var drawing = of(number, language);
                for (var step : drawing.steps()) {
                    assertTrue(step.label().length() <= LONGEST_LABEL, step.label());
                    assertTrue(step.note().length() <= LONGEST_LABEL, step.note());
                }
                drawing.leftSees().forEach(line -> assertTrue(line.length() <= LONGEST_SEEN, line));
                drawing.rightSees().forEach(line -> assertTrue(line.length() <= LONGEST_SEEN, line));
            }
        }
    }

    @Test
    void both_languages_draw_the_same_arrows() {
        for (var document : RunningServer.catalog().codes()) {
            int number = document.code().number();
            var ways = Arrays.stream(Language.values())
                    .map(language -> of(number, language).steps().stream()
                            .map(Handshake.Step::way)
                            .toList())
                    .distinct()
                    .toList();
            assertEquals(1, ways.size(), document.code()::toString);
            assertFalse(of(number, Language.VI)
                    .sentence()
                    .equals(of(number, Language.EN).sentence()));
        }
    }

    private static Handshake of(int number, Language language) {
        var catalog = RunningServer.catalog();
        return Handshakes.of(
                catalog.answer(new CloseCode(number)), new Reader(language, catalog.vocabulary(), new Links(""), ""));
    }
}
