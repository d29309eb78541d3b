package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.ClosedBy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of a diagnosis with what somebody has filled in.
 *
 * @param values what is filled in, by the name of its field
 */
public record DiagnoseForm(Catalog catalog, Reader reader, Function<String, Optional<String>> values) {

    /** Something to choose. */
    public record Option(String id, String label) {}

    /** What a field holds; nothing if it is empty. */
    public String value(String field) {
        return values.apply(field).orElse("");
    }

    /** Services by their short names. */
    public List<Option> providers() {
        return catalog.providers().all().stream()
                .map(provider -> new Option(provider.slug(), provider.name()))
                .toList();
    }

    /** Libraries by their ids. */
    public List<Option> libraries() {
        return catalog.libraries().stream()
                .map(library -> new Option(library.id(), library.name()))
                .toList();
    }

    /** What may stand in between, by its short name. */
    public List<Option> intermediaries() {
        return catalog.intermediaries().all().stream()
                .map(intermediary -> new Option(intermediary.slug(), intermediary.name()))
                .toList();
    }

    /** Who may have closed. */
    public List<Option> closedBy() {
        return Arrays.stream(ClosedBy.values())
                .filter(closedBy -> closedBy != ClosedBy.UNKNOWN)
                .map(closedBy -> new Option(closedBy.id(), closedByLabel(closedBy.id())))
                .toList();
    }

    /** Who closed, in words. */
    public String closedByLabel(String id) {
        return reader.says(catalog.vocabulary().label("closed-by", id));
    }

    /** Whose job a fix is, in words. */
    public String ownerLabel(String id) {
        return reader.says(catalog.vocabulary().facet("owner").value(id).label());
    }
}
