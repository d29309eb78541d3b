package closecodes.view;

import closecodes.catalog.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a claim comes from and how far to trust it. */
public record SourceView(@Nullable String url, @Nullable String note, String basis, String checked, String sure) {

    static List<SourceView> of(List<Source> sources) {
        return sources.stream()
                .map(source -> new SourceView(
                        source.url(),
                        source.note(),
                        source.basis(),
                        source.checked().toString(),
                        source.sure()))
                .toList();
    }
}
