package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every command, option and exit code is told in both languages, and shells complete them. */
class HelpTest {

    @Test
    void everything_has_a_text_in_both_languages() {
        var english = texts(Main.commandLine(Map.of()));
        var vietnamese = texts(Main.commandLine(Map.of("LANG", "vi_VN.UTF-8")));
        assertTrue(english.size() > 80, english.toString());
        assertEquals(english.size(), vietnamese.size());
        for (int i = 0; i < english.size(); i++) {
            assertNotEquals("", english.get(i).strip(), english.toString());
            assertNotEquals(english.get(i), vietnamese.get(i));
        }
    }

    private static List<String> texts(CommandLine commandLine) {
        var texts = new ArrayList<String>();
        var spec = commandLine.getCommandSpec();
        texts.add(String.join("", spec.usageMessage().description()));
        for (ArgSpec argument : spec.args()) {
            texts.add(String.join("", argument.description()));
        }
        commandLine.getSubcommands().values().forEach(command -> texts.addAll(texts(command)));
        return texts;
    }

    @Test
    void each_command_tells_its_exit_codes() {
        for (var command : Main.commandLine(Map.of()).getSubcommands().keySet()) {
            var help = Commands.run(command, "--help");
            assertEquals(0, help.exit());
            assertTrue(help.out().contains("\n  0   Answered."), help.out());
            assertTrue(help.out().contains("\n  2   The command is wrong"), help.out());
        }
        assertTrue(Commands.run("validate", "--help", "--lang", "vi").out().contains("\n  1   Không được gửi."));
    }

    @Test
    void bash_completes_commands_and_options(@TempDir Path folder) throws Exception {
        var script = Files.writeString(
                folder.resolve("completion"), Commands.run("completion").out());
        assertEquals("explain\nexport", complete(script, "closecodes exp"));
        assertEquals("--provider", complete(script, "closecodes explain --prov"));
    }

    /** What bash offers behind a line. */
    private static String complete(Path script, String line) throws Exception {
        var words = line.split(" ");
        var program = "source " + script + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + (words.length - 1)
                + "; _complete_closecodes; printf '%s\\n' \"${COMPREPLY[@]}\"";
        var process = new ProcessBuilder("bash", "-c", program)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return output.strip();
    }
}
