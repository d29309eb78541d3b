package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What all commands have in common: their language, the ids they take, and what a wrong use is answered with. */
public final class CommandLines {
    private static final Text SEE_HELP =
            new Text("{command} --help tells how to use it.", "Xem cách dùng: {command} --help");

    private CommandLines() {}

    /** Sets up a command line whose commands have all been added. */
    public static CommandLine in(Language language, CommandLine commandLine) {
        return Ids.on(commandLine)
                .setResourceBundle(new HelpBundle(language))
                .setDefaultValueProvider(argument -> isLanguage(argument) ? language.tag() : null)
                .setParameterExceptionHandler((problem, args) -> refuse(problem, language))
                .setUsageHelpLongOptionsMaxWidth(24)
                .setUsageHelpWidth(100);
    }

    private static boolean isLanguage(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals("--lang");
    }

    private static int refuse(ParameterException problem, Language language) {
        var commandLine = problem.getCommandLine();
        var err = commandLine.getErr();
        err.println(problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println(SEE_HELP.with("command", commandLine.getCommandSpec().qualifiedName())
                .in(language));
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }
}
