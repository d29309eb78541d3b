package closecodes.catalog;

/** One text in both languages, side by side so that neither can lose step. */
public record Text(String en, String vi) {

    /** The text in the given language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case VI -> vi;
        };
    }

    /** This text with {@code {name}} replaced by a value in both languages. */
    public Text with(String name, Object value) {
        var slot = "{" + name + "}";
        var filling = value.toString();
        return new Text(en.replace(slot, filling), vi.replace(slot, filling));
    }

    /** This text with {@code {name}} replaced by another text, each language by its own. */
    public Text with(String name, Text value) {
        var slot = "{" + name + "}";
        return new Text(en.replace(slot, value.en), vi.replace(slot, value.vi));
    }

    /** This text and, after a space, another. */
    public Text then(Text next) {
        return new Text(en + " " + next.en, vi + " " + next.vi);
    }
}
