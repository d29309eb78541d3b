package closecodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Commands;
import closecodes.RunningServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code explain} and {@code compare} say what the API says. */
class ExplainAndCompareTest {

    @ParameterizedTest
    @CsvSource({
        "explain 1006, /v1/codes/1006",
        "explain going-away, /v1/codes/1001",
        "explain 4555 --lang vi, /v1/codes/4555",
        "explain discord:4004, /v1/codes/discord-gateway:4004",
        "explain 4004 --provider discord --lang=vi, /v1/codes/discord-gateway:4004",
        "compare 1012 1002, /v1/compare/1002-vs-1012",
        "compare 4004 discord:4004 --lang vi, /v1/compare/4004-vs-discord-gateway:4004"
    })
    void a_command_answers_what_its_address_answers(String command, String path) {
        var lang = command.contains("vi") ? "vi" : "en";
        var text = Commands.run(command.split(" "));
        assertEquals(0, text.exit(), text.err());
        assertEquals(RunningServer.get(path + ".txt?lang=" + lang).body(), text.out());
        var json = Commands.run((command + " --json").split(" "));
        assertEquals(RunningServer.get(path + "?lang=" + lang).body() + "\n", json.out());
    }

    @Test
    void several_codes_become_a_table() {
        var run = Commands.run("compare", "1001", "1006", "1012", "--json");
        assertEquals(
                RunningServer.get("/v1/compare?codes=1001,1006,1012&lang=en").body() + "\n", run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain GOING-AWY|Did you mean GOING_AWAY?",
                "explain 65536|“65536” is no code.",
                "explain discrd:4004|There is no service “discrd”. Did you mean discord?",
                "explain discord:4999|Discord Gateway does not list 4999. Its codes: 1000, 1001, 4000, ",
                "compare 1000 01000|1000 is there twice.",
                "compare 1000 1001 discord:4004|Codes of services are compared two at a time.",
                "explain discord:4999 --lang vi|Danh sách mã của Discord Gateway không có 4999.",
                "explian 1006|Did you mean: closecodes explain"
            })
    void a_wrong_use_is_told_in_a_line_and_exits_with_2(String command, String told) {
        var run = Commands.run(command.split(" "));
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains(told), run.err());
        assertTrue(run.err().contains("--help"), run.err());
    }

    @Test
    void the_locale_of_the_shell_decides_where_no_language_is_asked_for() {
        var vietnamese = Commands.run("explain", "1006", "--lang", "vi").out();
        var english = Commands.run("explain", "1006", "--lang", "en").out();
        assertEquals(vietnamese, run(Map.of("LANG", "vi_VN.UTF-8")));
        assertEquals(vietnamese, run(Map.of("LC_ALL", "vi", "LANG", "en_US.UTF-8")));
        assertEquals(english, run(Map.of("LC_ALL", "", "LC_MESSAGES", "C.UTF-8", "LANG", "vi_VN")));
        assertEquals(english, run(Map.of("LANG", "fr_FR.UTF-8")));
        var asked = Commands.run(Map.of("LANG", "vi_VN"), "explain", "1006", "--lang", "en");
        assertEquals(english, asked.out());
    }

    private static String run(Map<String, String> environment) {
        return Commands.run(environment, "explain", "1006").out();
    }
}
