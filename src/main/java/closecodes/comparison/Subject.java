package closecodes.comparison;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.Providers;
import closecodes.catalog.Source;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of two things to compare: a number by itself, or what it means at a service.
 *
 * @param answer what there is to say about the number by itself
 * @param use what it means at a service; null for the number by itself
 */
public record Subject(Answer answer, Providers.@Nullable Use use) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::code)
            .thenComparing(subject -> subject.provider().orElse(""));

    /** A number by itself. */
    public static Subject of(Catalog catalog, CloseCode code) {
        return new Subject(catalog.answer(code), null);
    }

    /** A number at a service. */
    public static Subject of(Catalog catalog, Providers.Use use) {
        return new Subject(catalog.answer(use.code().code()), use);
    }

    public CloseCode code() {
        return answer.code();
    }

    /** The slug of the service, if it is about one. */
    public Optional<String> provider() {
        return Optional.ofNullable(use).map(it -> it.provider().slug());
    }

    /** Its part of an address: {@code 4004}, {@code discord-gateway:4004}. */
    public String id() {
        return use == null ? code().toString() : use.id();
    }

    /** What sentences call it: {@code 4004}, {@code 4004 (Discord Gateway)}. */
    public String label() {
        return use == null ? code().toString() : code() + " (" + use.provider().name() + ")";
    }

    /** The constant, or what the service calls it. */
    public Optional<String> name() {
        return use == null ? answer.name() : Optional.ofNullable(use.code().name());
    }

    /** It in a few words. */
    public Text title() {
        return use == null ? answer.explanation().title() : use.code().title();
    }

    /** What it means and how it comes about. */
    public Text explanation() {
        return use == null ? answer.explanation().summary() : use.code().meaning();
    }

    List<Source> sources() {
        return use == null ? answer.explanation().sources() : use.code().sources();
    }

    LocalDate updated() {
        return use == null ? answer.explanation().updated() : use.provider().updated();
    }

    /** The smaller number first; of the same number itself first, then by the slug of the service. */
    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
