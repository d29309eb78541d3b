package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import closecodes.http.ProblemType;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.IntermediaryPage;
import closecodes.view.IntermediarySummary;
import closecodes.view.IntermediaryView;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /v1/intermediaries} and {@code /v1/intermediaries/{intermediary}}. */
final class IntermediariesRoutes {
    private static final String PATH = "/v1/intermediaries";
    private static final String TRIGGER = "trigger";
    private static final String SECONDS = "seconds";

    private final Catalog catalog;
    private final Links links;

    IntermediariesRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{intermediary}", this::show);
    }

    /** One ending must pass both filters: 60 seconds of silence are not 60 seconds of life. */
    private void list(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(TRIGGER, SECONDS));
        var triggers = parameters.list(TRIGGER, triggers());
        var seconds = seconds(parameters.text(SECONDS));
        var language = RequestLanguage.of(ctx);
        var intermediaries = catalog.intermediaries().all().stream()
                .filter(intermediary ->
                        intermediary.endings().stream().anyMatch(ending -> passes(ending, triggers, seconds)))
                .map(intermediary -> IntermediarySummary.of(intermediary, language, links))
                .toList();
        var query = new ArrayList<String>();
        seconds.ifPresent(number -> query.add(SECONDS + "=" + number));
        if (!triggers.isEmpty()) {
            query.add(TRIGGER + "=" + String.join(",", triggers));
        }
        var canonical = String.join("&", query);
        var view = ListView.of(intermediaries, language, links, PATH, canonical);
        var resource = Resource.list(PATH, canonical, view, () -> new Sheets(language).intermediaries(intermediaries));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private static boolean passes(Ending ending, List<String> triggers, Optional<Integer> seconds) {
        return (triggers.isEmpty() || triggers.contains(ending.trigger()))
                && (seconds.isEmpty() || seconds.get().equals(ending.seconds()));
    }

    private List<String> triggers() {
        return catalog.vocabulary().group(TRIGGER).values().stream()
                .map(Vocabulary.Word::id)
                .toList();
    }

    private static Optional<Integer> seconds(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                    "“seconds” must be a whole number of seconds, such as 60.",
                                    "“seconds” phải là số giây nguyên, ví dụ 60."))
                    .about(text);
        }
        return Optional.of(Integer.valueOf(text));
    }

    private void show(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("intermediary"));
        var intermediary = catalog.intermediaries()
                .named(name.name().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> noSuchIntermediary(name.name()));
        if (!intermediary.slug().equals(name.name())) {
            Responder.redirect(ctx, Links.intermediary(intermediary.slug()) + name.ending());
            return;
        }
        var language = RequestLanguage.of(ctx);
        var resource = Resource.document(
                Links.intermediary(intermediary.slug()),
                IntermediaryView.of(intermediary, language, links),
                it -> new IntermediaryPage(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }

    private ProblemException noSuchIntermediary(String text) {
        var known =
                catalog.intermediaries().all().stream().map(Intermediary::slug).toList();
        return new ProblemException(
                        ProblemType.NO_SUCH_INTERMEDIARY,
                        new Text(
                                        "We tell nothing about an intermediary of this name. There are {known}.",
                                        "Chưa có thành phần trung gian nào mang tên này. Hiện có: {known}.")
                                .with("known", String.join(", ", known)))
                .about(text)
                .suggesting(Nearest.to(text, catalog.intermediaries().names()).orElse(null));
    }
}
