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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes lint [data-dir]}: prints every problem of the documents; 1 if there is one. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Check the documents and print every problem as file:line:column: [rule] message.")
public final class LintCommand implements Callable<Integer> {

    private static final String CUT = ": the first ones; there are more";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DATA-DIR",
            description = "The folder to check. Without it, the documents built into the program.")
    private @Nullable Path folder;

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
        result.problems().forEach(out::println);
        int problems = result.problems().size();
        out.println(
                problems == 0
                        ? files.size() + " files, no problem"
                        : problems + " problems in " + files.size() + " files" + (result.isCut() ? CUT : ""));
        return problems == 0 ? 0 : 1;
    }
}
