package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.RunningServer;
import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every number from 0 to 65535 has an answer, in both languages. */
class EveryNumberTest {

    @Test
    void every_number_is_answered_in_english() {
        assertEquals(List.of(), failures("en"));
    }

    @Test
    void every_number_is_answered_in_vietnamese() {
        assertEquals(List.of(), failures("vi"));
    }

    private static List<String> failures(String language) {
        return IntStream.rangeClosed(0, CloseCode.MAX)
                .parallel()
                .mapToObj(number -> failure(number, language))
                .filter(failure -> !failure.isEmpty())
                .toList();
    }

    private static String failure(int number, String language) {
        var response = RunningServer.get("/v1/codes/" + number + "?lang=" + language);
        boolean good = response.statusCode() == 200
                && response.body().startsWith("{\"code\":" + number + ",")
                && response.headers().firstValue("Content-Language").orElse("").equals(language);
        return good ? "" : number + ": " + response.statusCode();
    }
}
