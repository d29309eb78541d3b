package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.probe.Cases;
import closecodes.probe.Outcome;
import closecodes.probe.Probe;
import closecodes.probe.ProbeCase;
import closecodes.probe.ProbeException;
import closecodes.probe.ProbeRun;
import closecodes.probe.ProbeSettings;
import closecodes.probe.ProbeSettings.Header;
import closecodes.probe.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes probe ws://127.0.0.1:9001/}: does this server close properly? 1 if not, 2 if it cannot be said. */
@Command(name = "probe", mixinStandardHelpOptions = true)
public final class ProbeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "URL")
    private @Nullable String url;

    @Option(names = "--case", paramLabel = "ID")
    private List<String> patterns = List.of("*");

    @Option(names = "--list")
    private boolean isList;

    @Option(names = "--slow")
    private boolean isSlow;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "5")
    private double timeoutSeconds = 5;

    @Option(names = "--total-timeout", paramLabel = "SECONDS", defaultValue = "300")
    private long totalSeconds = 300;

    @Option(names = "--insecure")
    private boolean isInsecure;

    @Option(names = "--header", paramLabel = "'NAME: VALUE'")
    private List<String> headers = List.of();

    @Option(names = "--subprotocol", paramLabel = "NAME")
    private List<String> subprotocols = List.of();

    @Option(names = "--lang", paramLabel = "LANG")
    private Language language = Language.EN;

    @Option(names = "--json")
    private boolean asJson;

    @Option(names = "--junit", paramLabel = "FILE")
    private @Nullable Path junit;

    @Override
    public Integer call() {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        var cases = cases(commandLine);
        // Asks whether the process talks to a terminal, and heeds NO_COLOR.
        boolean isTerminal = commandLine.getColorScheme().ansi().enabled();
        var table = new ProbeTable(commandLine.getOut(), isTerminal, language);
        if (isList) {
            table.list(cases);
            return 0;
        }
        if (url == null) {
            throw new ParameterException(commandLine, "Name the server to test, such as ws://127.0.0.1:9001/");
        }
        try {
            var settings = settings(commandLine, Target.of(url));
            var progress = new ProbeProgress(commandLine.getErr(), cases.size(), language, isTerminal);
            return report(new Probe(settings).run(cases, progress::finished), table);
        } catch (ProbeException e) {
            commandLine.getErr().println(e.problem().in(language));
            commandLine.getErr().println("-> " + e.cure().in(language));
            return 2;
        }
    }

    private int report(ProbeRun run, ProbeTable table) {
        if (asJson) {
            Answers.json(Objects.requireNonNull(spec).commandLine().getOut(), ProbeView.of(run, language));
        } else {
            table.results(run);
        }
        if (junit != null) {
            try {
                JUnitReport.write(run, language, junit);
            } catch (IOException e) {
                Objects.requireNonNull(spec).commandLine().getErr().println(ProbeTexts.unwritable(e, language));
                return 2;
            }
        }
        return run.count(Outcome.FAIL) == 0 ? 0 : 1;
    }

    private List<ProbeCase> cases(CommandLine commandLine) {
        var chosen = new LinkedHashSet<ProbeCase>();
        for (var pattern : patterns) {
            var matching = Cases.matching(pattern);
            if (matching.isEmpty()) {
                throw new ParameterException(
                        commandLine, "--case " + pattern + ": no case is called that; --list names them");
            }
            chosen.addAll(matching);
        }
        return Cases.all().stream().filter(chosen::contains).toList();
    }

    private ProbeSettings settings(CommandLine commandLine, Target target) {
        if (!(timeoutSeconds >= 0.1 && timeoutSeconds <= 600)) {
            throw new ParameterException(commandLine, "--timeout " + timeoutSeconds + ": give 0.1 to 600 seconds");
        }
        if (totalSeconds < 1 || totalSeconds > 86_400) {
            throw new ParameterException(commandLine, "--total-timeout " + totalSeconds + ": give 1 to 86400 seconds");
        }
        return new ProbeSettings(
                target,
                Duration.ofMillis(Math.round(timeoutSeconds * 1000)),
                Duration.ofSeconds(totalSeconds),
                isInsecure && target.isTls(),
                isSlow,
                headers.stream().map(header -> header(commandLine, header)).toList(),
                subprotocols.stream()
                        .map(name -> subprotocol(commandLine, name))
                        .toList());
    }

    private static Header header(CommandLine commandLine, String text) {
        int colon = text.indexOf(':');
        var name = colon < 0 ? "" : text.substring(0, colon).strip();
        var value = text.substring(colon + 1).strip();
        if (!name.matches("[\\w!#$%&'*+.^`|~-]+") || !value.matches("[^\\p{Cntrl}]*")) {
            throw new ParameterException(commandLine, "--header '" + text + "': write it as 'Name: value'");
        }
        if (name.matches("(?i)upgrade|connection|sec-websocket-.*")) {
            throw new ParameterException(
                    commandLine,
                    "--header " + name + ": the probe sets it itself; for subprotocols there is --subprotocol");
        }
        return new Header(name, value);
    }

    private static String subprotocol(CommandLine commandLine, String name) {
        if (!name.matches("[\\w!#$%&'*+.^`|~-]+")) {
            throw new ParameterException(commandLine, "--subprotocol '" + name + "': a name has no spaces or commas");
        }
        return name;
    }
}
