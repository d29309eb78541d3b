package closecodes.cli;

import closecodes.catalog.ClosedBy;
import closecodes.catalog.Language;
import closecodes.data.DocumentKind;
import closecodes.protocol.Endpoint;
import closecodes.search.Kind;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the ids of the API on the command line: {@code server}, not {@code SERVER}. */
public final class Ids {
    private Ids() {}

    /** Teaches a command line the ids. */
    public static CommandLine on(CommandLine commandLine) {
        return commandLine
                .registerConverter(Endpoint.class, converter(Endpoint.class))
                .registerConverter(ClosedBy.class, converter(ClosedBy.class))
                .registerConverter(DocumentKind.class, converter(DocumentKind.class))
                .registerConverter(Kind.class, converter(Kind.class))
                .registerConverter(Language.class, converter(Language.class));
    }

    private static <E extends Enum<E>> ITypeConverter<E> converter(Class<E> type) {
        return text -> {
            for (var value : type.getEnumConstants()) {
                if (value.name().replace('_', '-').equalsIgnoreCase(text)) {
                    return value;
                }
            }
            throw new TypeConversionException("\"" + text + "\" is none of " + ids(type));
        };
    }

    private static <E extends Enum<E>> String ids(Class<E> type) {
        var ids = new StringBuilder();
        for (var value : type.getEnumConstants()) {
            ids.append(ids.isEmpty() ? "" : ", ")
                    .append(value.name().replace('_', '-').toLowerCase(Locale.ROOT));
        }
        return ids.toString();
    }
}
