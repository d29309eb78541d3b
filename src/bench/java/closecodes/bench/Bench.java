package closecodes.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks, prints what a call costs, and fails where that is more than it may be. */
public final class Bench {
    /** In microseconds of CPU, warm, over the data once and a hundred times. */
    private static final double BAR = 2_000;

    private static final double BAR_OF_LARGE = 10_000;
    private static final List<String> WITH_BAR = List.of("diagnosis", "exactSearch");
    private static final String ONCE = "1";
    private static final String LARGE = "100";

    private Bench() {}

    /** Takes about four minutes. */
    public static void main(String[] args) throws RunnerException {
        var runs = new ArrayList<>(new Runner(options(ONCE).forks(1).build()).run());
        // In this process: making the large index takes longer than all that is measured on it.
        runs.addAll(new Runner(options(LARGE).forks(0).build()).run());
        System.out.printf("%-14s %-8s %5s %12s %12s %8s%n", "call", "which", "data", "time µs", "CPU µs", "bar µs");
        runs.stream().sorted(Comparator.comparing(Bench::name)).forEach(Bench::print);
        var missed = runs.stream().filter(Bench::isMissed).map(Bench::name).toList();
        if (!missed.isEmpty()) {
            System.err.println("Too slow: " + String.join(", ", missed));
            System.exit(1);
        }
    }

    private static OptionsBuilder options(String times) {
        var options = new OptionsBuilder();
        options.include(Bench.class.getPackageName())
                .param("times", times)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return options;
    }

    private static void print(RunResult run) {
        var bar = bar(run);
        System.out.printf(
                Locale.ROOT,
                "%-14s %-8s %4s× %12.3f %12.3f %8s%n",
                method(run),
                Objects.requireNonNullElse(run.getParams().getParam("which"), ""),
                run.getParams().getParam("times"),
                run.getPrimaryResult().getScore(),
                cpu(run),
                bar == Double.MAX_VALUE ? "" : String.valueOf((int) bar));
    }

    private static boolean isMissed(RunResult run) {
        return cpu(run) >= bar(run);
    }

    private static double bar(RunResult run) {
        if (!WITH_BAR.contains(method(run))) {
            return Double.MAX_VALUE;
        }
        return run.getParams().getParam("times").equals(ONCE) ? BAR : BAR_OF_LARGE;
    }

    private static double cpu(RunResult run) {
        return run.getSecondaryResults().get(CpuTime.LABEL).getScore();
    }

    private static String method(RunResult run) {
        var name = run.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String name(RunResult run) {
        var params = run.getParams();
        return Stream.of(method(run), params.getParam("which"), params.getParam("times") + "×")
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
