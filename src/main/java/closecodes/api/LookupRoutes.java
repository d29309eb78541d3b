package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.comparison.Subject;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.lookup.Counted;
import closecodes.lookup.Summary;
import closecodes.routing.CodeNames;
import closecodes.routing.Format;
import closecodes.routing.JsonBody;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.routing.ServiceCodes;
import closecodes.view.Links;
import closecodes.view.LookupView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code /v1/lookup}: many codes at once. An item that cannot be read is answered in its place. */
final class LookupRoutes {
    private static final String PATH = "/v1/lookup";
    private static final String CODES = "codes";
    private static final String CODE = "code";
    private static final String PROVIDER = "provider";
    private static final String COUNT = "count";
    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_IN_ADDRESS = 100;
    private static final int LONGEST = 60;

    /** What was probably meant costs a look at every name: nobody reads it a thousand times. */
    private static final int MOST_GUESSES = 100;

    private final Catalog catalog;
    private final Links links;
    private final CodeNames names;
    private final ServiceCodes serviceCodes;

    LookupRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new CodeNames(catalog);
        this.serviceCodes = new ServiceCodes(catalog);
    }

    void addTo(Paths paths) {
        paths.getAndPost(PATH, ctx -> byQuery(ctx, Optional.empty()), this::byBody);
        for (var format : Format.OF_API) {
            paths.get(PATH + format.suffix(), ctx -> byQuery(ctx, Optional.of(format)));
        }
    }

    private void byQuery(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(CODES));
        var codes = parameters.texts(CODES, MOST_IN_ADDRESS * LONGEST);
        if (codes.isEmpty() || codes.size() > MOST_IN_ADDRESS) {
            throw new ProblemException(
                    ProblemType.BAD_PARAMETER,
                    new Text(
                                    "“codes” must be 1 to {most} codes, such as codes=1006,1001,discord-gateway:4004. Send more by POST.",
                                    "“codes” phải gồm từ 1 đến {most} mã, ví dụ codes=1006,1001,discord-gateway:4004. Nhiều hơn thì gửi bằng POST.")
                            .with("most", MOST_IN_ADDRESS));
        }
        var run = new Run(RequestLanguage.of(ctx));
        codes.forEach(code -> run.add(() -> run.read(code), 1));
        var query = CODES + "=" + codes.stream().map(Parameters::encode).collect(Collectors.joining(","));
        Responder.send(ctx, run.resource(query), suffix, catalog.updated());
    }

    private void byBody(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var run = new Run(RequestLanguage.of(ctx));
        for (var item : JsonBody.of(ctx).only("items").elements("items", MOST_ITEMS)) {
            run.add(item);
        }
        Responder.sendPrivately(ctx, run.resource(""));
    }

    /** The items of one request. */
    private final class Run {
        private final Language language;
        private final List<LookupView.ItemView> items = new ArrayList<>();
        private final List<Counted> known = new ArrayList<>();

        Run(Language language) {
            this.language = language;
        }

        /** A code by itself or at a service: {@code 4004}, {@code discord:4004}. */
        Subject read(String text) {
            var parts = text.strip().split(":", 2);
            if (parts.length == 1) {
                return Subject.of(catalog, names.read(parts[0]).code());
            }
            var provider = parts[0].strip().toLowerCase(Locale.ROOT);
            if (items.size() - known.size() >= MOST_GUESSES
                    && catalog.providers().named(provider).isEmpty()) {
                throw new ProblemException(
                                ProblemType.NO_SUCH_PROVIDER,
                                new Text("There is no service of this name.", "Không có dịch vụ nào mang tên này."))
                        .about(parts[0]);
            }
            return Subject.of(catalog, serviceCodes.read(text.strip()).use());
        }

        void add(JsonBody element) {
            try {
                var item = element.checked().only(CODE, PROVIDER, COUNT);
                add(() -> read(item), count(item));
            } catch (ProblemException e) {
                items.add(LookupView.ItemView.unknown(0, error(e)));
            }
        }

        private Subject read(JsonBody item) {
            var code = item.numberOrText(CODE).orElseThrow(() -> noCode(item));
            var provider = item.text(PROVIDER).orElse("");
            return read(provider.isEmpty() ? code : provider + ":" + code);
        }

        void add(Supplier<Subject> reading, long count) {
            try {
                var counted = new Counted(reading.get(), count);
                known.add(counted);
                items.add(LookupView.ItemView.of(counted, language, links));
            } catch (ProblemException e) {
                items.add(LookupView.ItemView.unknown(count, error(e)));
            }
        }

        Resource resource(String query) {
            var view = LookupView.of(items, Summary.of(known, catalog.vocabulary()), language, links);
            return new Resource(PATH, query, view, () -> view.page(language), () -> view.sheet(language));
        }

        private LookupView.ErrorView error(ProblemException e) {
            var value = e.value();
            return new LookupView.ErrorView(
                    e.type().id(),
                    e.type().title().in(language),
                    e.detail().in(language),
                    value == null ? null : ProblemDocument.cut(value, LONGEST),
                    e.suggestion());
        }
    }

    private static ProblemException noCode(JsonBody item) {
        return item.wrong(CODE, new Text("“{field}” must be a number or a name.", "“{field}” phải là số hoặc tên."));
    }

    private static long count(JsonBody item) {
        var text = item.numberOrText(COUNT).orElse("1");
        if (!text.matches("\\d{1,15}")) {
            throw item.wrong(
                    COUNT, new Text("“{field}” must be a whole number from 0.", "“{field}” phải là số nguyên từ 0."));
        }
        return Long.parseLong(text);
    }
}
