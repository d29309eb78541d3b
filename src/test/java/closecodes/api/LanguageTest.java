package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.RunningServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader's language: {@code ?lang=}, then {@code Accept-Language}, then English. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | en",
                "'' | vi | vi",
                "'' | vi-VN,vi;q=0.9,en;q=0.8 | vi",
                "'' | en;q=0.5, vi;q=0.9 | vi",
                "'' | fr, vi;q=0.1 | vi",
                "'' | vi;q=0, en;q=0.1 | en",
                "'' | fr-FR | en",
                "'' | * | en",
                "'' | ;;;=,,,q | en",
                "?lang=vi | en | vi",
                "?lang=en | vi | en",
                "?lang=vi-VN | en | vi",
                "?lang=xx | vi | vi",
                "?lang=xx | '' | en",
                "?lang= | vi | vi",
            })
    void is_chosen_in_this_order(String query, String header, String expected) {
        var response = header.isEmpty()
                ? RunningServer.get("/v1/codes/1006" + query)
                : RunningServer.get("/v1/codes/1006" + query, "Accept-Language", header);
        assertEquals(200, response.statusCode());
        assertEquals(expected, response.headers().firstValue("Content-Language").orElse(""));
        assertEquals(expected.equals("vi"), response.body().contains("\"title\":\"Đóng bất thường\""), response.body());
    }

    @ParameterizedTest
    @CsvSource({
        "en,This is not a close code",
        "vi,Đây không phải mã đóng",
    })
    void errors_are_in_the_readers_language_too(String language, String title) {
        var response = RunningServer.get("/v1/codes/abc", "Accept-Language", language);
        assertEquals(language, response.headers().firstValue("Content-Language").orElse(""));
        assertEquals(true, response.body().contains("\"title\":\"" + title + "\""), response.body());
    }
}
