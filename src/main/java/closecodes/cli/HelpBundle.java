package closecodes.cli;

import closecodes.catalog.Language;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** {@link HelpTexts} in one language, in the form in which picocli looks for them. */
final class HelpBundle extends ResourceBundle {
    private final Language language;

    HelpBundle(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        var text = HelpTexts.ALL.get(key);
        return text == null ? null : text.in(language);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(HelpTexts.ALL.keySet());
    }
}
