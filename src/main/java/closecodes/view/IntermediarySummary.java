package closecodes.view;

import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An intermediary in the list of them.
 *
 * @param idleSeconds its shortest default limit on silence; null where it has none or none is documented
 * @param lifetimeSeconds its shortest default limit on age; null where it has none or none is documented
 * @param triggers what makes it end connections
 */
public record IntermediarySummary(
        String id,
        String name,
        String kind,
        String summary,
        String depth,
        String reach,
        List<String> aliases,
        @Nullable Integer idleSeconds,
        @Nullable Integer lifetimeSeconds,
        List<String> triggers,
        String link,
        String updated) {

    /** The summary of an intermediary. */
    public static IntermediarySummary of(Intermediary intermediary, Language language, Links links) {
        return new IntermediarySummary(
                intermediary.slug(),
                intermediary.name(),
                intermediary.kind(),
                intermediary.summary().in(language),
                intermediary.depth(),
                intermediary.reach().id(),
                intermediary.aliases(),
                shortest(intermediary, "idle"),
                shortest(intermediary, "lifetime"),
                intermediary.endings().stream().map(Ending::trigger).distinct().toList(),
                links.to(Links.intermediary(intermediary.slug()), language),
                intermediary.updated().toString());
    }

    private static @Nullable Integer shortest(Intermediary intermediary, String trigger) {
        return intermediary.endings().stream()
                .filter(ending -> ending.trigger().equals(trigger))
                .map(Ending::seconds)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }
}
