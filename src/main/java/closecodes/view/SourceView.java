package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a claim comes from and how far to trust it. */
public record SourceView(@Nullable String url, @Nullable String note, String basis, String checked, String sure) {

    static List<SourceView> of(List<Source> sources, Language language) {
        return sources.stream().map(source -> of(source, language)).toList();
    }

    private static SourceView of(Source source, Language language) {
        var note = source.note();
        return new SourceView(
                source.url(),
                note == null ? null : note.in(language),
                source.basis(),
                source.checked().toString(),
                source.sure());
    }
}
