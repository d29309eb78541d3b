package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Providers;
import closecodes.catalog.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number means at one service.
 *
 * @param name as the service writes it; null where it gives none
 * @param confirm null where we only list the code
 * @param fix empty where no source says what to do
 * @param owner null where we only list the code
 * @param sameAs the service whose text this is; null where it is its own
 */
public record ProviderCodeView(
        int code,
        @Nullable String name,
        String title,
        String meaning,
        @Nullable String confirm,
        List<String> fix,
        @Nullable String owner,
        String sender,
        String reconnect,
        String resume,
        @Nullable Integer waitMs,
        List<String> reasons,
        @Nullable String sameAs,
        String link,
        List<SourceView> sources) {

    static ProviderCodeView of(Providers.Use use, Language language, Links links) {
        var code = use.code();
        var confirm = code.confirm();
        return new ProviderCodeView(
                code.code().number(),
                code.name(),
                code.title().in(language),
                code.meaning().in(language),
                confirm == null ? null : confirm.in(language),
                code.fix().stream().map((Text step) -> step.in(language)).toList(),
                code.owner(),
                code.sender(),
                code.reconnect(),
                code.resume(),
                code.waitMs(),
                code.reasons(),
                code.sameAs(),
                links.to(Links.code(use), language),
                SourceView.of(code.sources(), language));
    }
}
