package closecodes.cli;

import closecodes.data.DataFiles;
import closecodes.data.DataFiles.DataFile;
import closecodes.data.Linter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes lint [data-dir]}: prints every problem of the documents; 1 if there is one. */
@Command(name = "lint", mixinStandardHelpOptions = true)
public final class LintCommand implements Callable<Integer> {

    private static final String CUT = ": the first ones; there are more";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DATA-DIR")
    private @Nullable Path folder;

    @Option(names = "--json")
    private boolean asJson;

    /**
     * What {@code --json} prints.
     *
     * @param cut whether there may be more problems than are listed
     */
    record LintView(int files, List<ProblemView> problems, boolean cut) {}

    /** One problem and its place, both counted from 1. */
    record ProblemView(String file, int line, int column, String rule, String message) {}

    @Override
    public Integer call() {
        try {
            return lint(folder == null ? DataFiles.builtIn() : DataFiles.in(folder));
        } catch (IOException e) {
            Objects.requireNonNull(spec).commandLine().getErr().println("The data cannot be read: " + e.getMessage());
            return 1;
        }
    }

    private int lint(List<DataFile> files) {
        var result = Linter.lint(files);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        int problems = result.problems().size();
        if (asJson) {
            Answers.json(out, view(files, result));
            return problems == 0 ? 0 : 1;
        }
        result.problems().forEach(out::println);
        out.println(
                problems == 0
                        ? files.size() + " files, no problem"
                        : problems + " problems in " + files.size() + " files" + (result.isCut() ? CUT : ""));
        return problems == 0 ? 0 : 1;
    }

    private static LintView view(List<DataFile> files, Linter.Result result) {
        return new LintView(
                files.size(),
                result.problems().stream()
                        .map(problem -> new ProblemView(
                                problem.file(),
                                problem.place().line(),
                                problem.place().column(),
                                problem.rule(),
                                problem.message()))
                        .toList(),
                result.isCut());
    }
}
