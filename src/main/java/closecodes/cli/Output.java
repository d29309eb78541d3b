package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.view.Page;
import closecodes.view.PlainText;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command prints its answer: in which language, as the JSON of the API or as text, bold on a terminal only. */
public final class Output {
    private static final Pattern HEADING = Pattern.compile("^(.+)(?=\n([=~-])\\2*$)", Pattern.MULTILINE);
    private static final String BOLD = "\u001b[1m$1\u001b[0m";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", paramLabel = "LANG")
    private Language language = Language.EN;

    @Option(names = "--json")
    private boolean asJson;

    /** The language in which the command speaks. */
    public Language language() {
        return language;
    }

    /** Prints a view, or the page that is made of it. */
    <T> void print(T view, Function<T, Page> page) {
        printLines(view, out -> {
            var text = PlainText.of(page.apply(view));
            // Asks whether the process talks to a terminal, and heeds NO_COLOR.
            boolean isTerminal = commandLine().getColorScheme().ansi().enabled();
            out.print(isTerminal ? HEADING.matcher(text).replaceAll(BOLD) : text);
            out.flush();
        });
    }

    /** Prints a view, or the lines that a command has of its own for it. */
    public void printLines(Object view, Consumer<PrintWriter> lines) {
        var out = commandLine().getOut();
        if (asJson) {
            Answers.json(out, view);
        } else {
            lines.accept(out);
        }
    }

    /** Where objections go. */
    public PrintWriter err() {
        return commandLine().getErr();
    }

    /** A wrong use of the command. */
    public ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
