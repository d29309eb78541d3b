package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Library;
import closecodes.protocol.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A default of a library that ends connections or messages; without a figure there is none by default. */
public record LimitView(
        String id,
        List<String> roles,
        @Nullable Integer bytes,
        @Nullable Integer seconds,
        @Nullable String setting,
        String text,
        List<SourceView> sources) {

    static LimitView of(Library.Limit limit, Language language) {
        return new LimitView(
                limit.id(),
                limit.endpoints().stream().map(Endpoint::id).toList(),
                limit.bytes(),
                limit.seconds(),
                limit.setting(),
                limit.text().in(language),
                SourceView.of(limit.sources(), language));
    }
}
