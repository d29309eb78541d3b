package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.comparison.Subject;
import closecodes.routing.CodeNames;
import closecodes.routing.JsonBody;
import closecodes.routing.ServiceCodes;
import org.jspecify.annotations.Nullable;

/** Reads what a model writes for a code: {@code 1006}, {@code going away}, {@code discord:4004}. */
public final class Subjects {
    private final Catalog catalog;
    private final CodeNames names;
    private final ServiceCodes serviceCodes;

    /** Knows the codes and services of a catalogue. */
    public Subjects(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
        this.serviceCodes = new ServiceCodes(catalog);
    }

    /** What an argument names. */
    Subject read(JsonBody arguments, String name) {
        return read(arguments.numberOrText(name).orElse("").strip(), null);
    }

    /**
     * What a text names.
     *
     * @param service the service, if it is given apart from the number
     * @throws closecodes.routing.ProblemException if it names nothing
     */
    public Subject read(String text, @Nullable String service) {
        if (text.contains(":")) {
            return Subject.of(catalog, serviceCodes.read(text).use());
        }
        return service == null
                ? Subject.of(catalog, names.read(text).code())
                : Subject.of(
                        catalog,
                        serviceCodes
                                .read(serviceCodes.provider(service).slug() + ":" + text)
                                .use());
    }
}
