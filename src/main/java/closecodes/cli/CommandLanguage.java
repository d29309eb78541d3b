package closecodes.cli;

import closecodes.catalog.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The language in which the command line speaks: {@code --lang}, then the locale of the shell, then English. */
public final class CommandLanguage {
    private static final String OPTION = "--lang";
    private static final List<String> LOCALE = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private CommandLanguage() {}

    /** The language of a command with these arguments in this environment. */
    public static Language of(List<String> args, Map<String, String> environment) {
        return asked(args).orElseGet(() -> locale(environment));
    }

    /** Looked for before the arguments are understood, as help and errors are wanted in it too. */
    private static Optional<Language> asked(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.startsWith(OPTION + "=")) {
                return Language.of(arg.substring(OPTION.length() + 1));
            }
            if (arg.equals(OPTION) && i + 1 < args.size()) {
                return Language.of(args.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The first of the variables that is set decides, as in POSIX. */
    private static Language locale(Map<String, String> environment) {
        return LOCALE.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> Language.of(value.split("[.@]", 2)[0]))
                .orElse(Language.EN);
    }
}
