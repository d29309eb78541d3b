package closecodes.cli;

import closecodes.catalog.Text;
import closecodes.data.DataFiles;
import closecodes.data.DataFiles.DataFile;
import closecodes.data.Linter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code closecodes lint [data-dir]}: prints every problem of the documents; 1 if there is one. */
@Command(name = "lint", mixinStandardHelpOptions = true)
public final class LintCommand implements Callable<Integer> {

    private static final Text GOOD = new Text("{files} files, no problem", "{files} file, không có lỗi");
    private static final Text BAD =
            new Text("{problems} problems in {files} files", "{problems} lỗi trong {files} file");
    private static final Text CUT = new Text(": the first ones; there are more", ": đây là những lỗi đầu, còn nữa");
    private static final Text UNREADABLE = new Text("The data cannot be read: {why}", "Không đọc được dữ liệu: {why}");

    @Mixin
    private final Output output = new Output();

    @Parameters(arity = "0..1", paramLabel = "DATA-DIR")
    private @Nullable Path folder;

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
            output.err()
                    .println(UNREADABLE
                            .with("why", String.valueOf(e.getMessage()))
                            .in(output.language()));
            return 1;
        }
    }

    private int lint(List<DataFile> files) {
        var result = Linter.lint(files);
        output.printLines(view(files, result), out -> {
            result.problems().forEach(out::println);
            out.println(summary(files.size(), result));
        });
        return result.problems().isEmpty() ? 0 : 1;
    }

    private String summary(int files, Linter.Result result) {
        int problems = result.problems().size();
        var cut = result.isCut() ? CUT.in(output.language()) : "";
        return (problems == 0 ? GOOD : BAD)
                        .with("problems", Integer.toString(problems))
                        .with("files", Integer.toString(files))
                        .in(output.language())
                + cut;
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
