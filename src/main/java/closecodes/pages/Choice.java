package closecodes.pages;

import closecodes.routing.Parameters;
import java.util.ArrayList;
import java.util.List;

/** A field of a form that takes one of several values, or any. */
public record Choice(String name, String label, List<Option> options) {

    /** One of the values; that of “any” is empty. */
    public record Option(String value, String label, boolean isChosen) {}

    /** The values of a facet of codes. */
    static Choice ofFacet(Reader reader, String facet, Parameters parameters) {
        var words = reader.vocabulary().facet(facet);
        return of(
                facet,
                reader.says(words.label()),
                words.values().stream()
                        .map(value -> new Option(value.id(), reader.says(value.label()), false))
                        .toList(),
                reader,
                parameters);
    }

    /** The words of a group of the vocabulary. */
    static Choice ofWords(Reader reader, String name, String group, Parameters parameters) {
        var words = reader.vocabulary().group(group);
        return of(
                name,
                reader.says(words.label()),
                words.values().stream()
                        .map(word -> new Option(word.id(), reader.says(word.label()), false))
                        .toList(),
                reader,
                parameters);
    }

    /** These values, of which one is always chosen. */
    static Choice oneOf(String name, String label, List<Option> options) {
        return new Choice(name, label, options);
    }

    /** These values, with that of the request chosen. */
    static Choice of(String name, String label, List<Option> values, Reader reader, Parameters parameters) {
        var chosen = parameters.text(name);
        var options = new ArrayList<Option>();
        options.add(new Option("", reader.says("any", "tất cả"), chosen.isEmpty()));
        values.forEach(value -> options.add(
                new Option(value.value(), value.label(), value.value().equals(chosen))));
        return new Choice(name, label, List.copyOf(options));
    }
}
