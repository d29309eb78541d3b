package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Text;
import closecodes.comparison.Pair;
import closecodes.comparison.ServicePair;
import closecodes.comparison.Subject;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import closecodes.routing.CodeNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.routing.ServiceCodes;
import closecodes.view.ComparisonSummary;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.PairView;
import closecodes.view.Sheets;
import closecodes.view.TableView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code /v1/compare/{a}-vs-{b}}, {@code /v1/compare?codes=} and {@code /v1/comparisons}. */
final class CompareRoutes {
    private static final String TABLE = "/v1/compare";
    private static final String LIST = "/v1/comparisons";
    private static final int MOST_CODES = 6;
    private static final Pattern PAIR = Pattern.compile("(.+?)-vs-(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\D*(\\d{1,5})\\D+(\\d{1,5})\\D*");

    private final Catalog catalog;
    private final Links links;
    private final CodeNames names;
    private final ServiceCodes serviceCodes;

    CompareRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new CodeNames(catalog);
        this.serviceCodes = new ServiceCodes(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, TABLE, this::table);
        paths.getIn(Format.OF_API, LIST, this::list);
        paths.get(TABLE + "/{pair}", this::pair);
    }

    private void pair(Context ctx) {
        var name = PathName.of(ctx.pathParam("pair"));
        var matcher = PAIR.matcher(name.name());
        if (!matcher.matches()) {
            throw notAPair(name.name());
        }
        if (matcher.group(1).contains(":") || matcher.group(2).contains(":")) {
            servicePair(ctx, name, subject(matcher.group(1)), subject(matcher.group(2)));
            return;
        }
        var one = names.read(matcher.group(1)).code();
        var other = names.read(matcher.group(2)).code();
        if (one.equals(other)) {
            throw sameCode(one.toString(), name.name());
        }
        var pair = Pair.of(catalog, one, other);
        if (!pair.id().equals(name.name())) {
            Responder.redirect(ctx, TABLE + "/" + pair.id() + name.ending());
            return;
        }
        Paths.countPair(ctx, pair.id());
        var language = RequestLanguage.of(ctx);
        var view = PairView.of(pair, language, links);
        Responder.send(
                ctx,
                Resource.document(
                        TABLE + "/" + pair.id(), view, it -> new Pages(catalog.vocabulary(), language).of(it)),
                name.suffix(),
                catalog.updated());
    }

    /** Two codes of which a service uses at least one. */
    private void servicePair(Context ctx, PathName name, Subject one, Subject other) {
        if (one.id().equals(other.id())) {
            throw sameCode(one.id(), name.name());
        }
        var pair = ServicePair.of(catalog, one, other);
        if (!pair.id().equals(name.name())) {
            Responder.redirect(ctx, TABLE + "/" + pair.id() + name.ending());
            return;
        }
        Paths.countPair(ctx, pair.id());
        var language = RequestLanguage.of(ctx);
        Responder.send(
                ctx,
                Resource.document(TABLE + "/" + pair.id(), PairView.of(pair, language, links), it -> new Pages(
                                catalog.vocabulary(), language)
                        .of(it)),
                name.suffix(),
                catalog.updated());
    }

    private Subject subject(String text) {
        return text.contains(":")
                ? Subject.of(catalog, serviceCodes.read(text).use())
                : Subject.of(catalog, names.read(text).code());
    }

    private void table(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of("codes"));
        var codes = codes(parameters.text("codes"));
        var language = RequestLanguage.of(ctx);
        var query = "codes=" + codes.stream().map(CloseCode::toString).collect(Collectors.joining(","));
        var view = TableView.of(catalog, codes, language, links, TABLE, query);
        Responder.send(
                ctx,
                new Resource(
                        TABLE, query, view, () -> new Pages(catalog.vocabulary(), language).of(view), () -> new Sheets(
                                        language)
                                .table(view)),
                suffix,
                catalog.updated());
    }

    private void list(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var comparisons = catalog.comparisons().stream()
                .map(comparison -> ComparisonSummary.of(comparison, language, links))
                .toList();
        var resource =
                Resource.list(LIST, "", ListView.of(comparisons, language, links, LIST, ""), () -> new Sheets(language)
                        .comparisons(comparisons));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private List<CloseCode> codes(String text) {
        var codes = new ArrayList<CloseCode>();
        for (var part : text.split(",", -1)) {
            if (!part.isBlank()) {
                codes.add(names.read(part.strip()).code());
            }
        }
        if (codes.size() < 2
                || codes.size() > MOST_CODES
                || codes.stream().distinct().count() < codes.size()) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                            "“codes” must be 2 to {most} different codes, such as codes=1001,1006,1012.",
                                            "“codes” phải gồm từ 2 đến {most} mã khác nhau, ví dụ codes=1001,1006,1012.")
                                    .with("most", MOST_CODES))
                    .about(text);
        }
        return codes;
    }

    private static ProblemException notAPair(String text) {
        var numbers = TWO_NUMBERS.matcher(text);
        var meant = numbers.matches() ? numbers.group(1) + "-vs-" + numbers.group(2) : null;
        return new ProblemException(
                        ProblemType.NOT_A_PAIR,
                        new Text(
                                "Write two codes with -vs- between them, such as 1002-vs-1012.",
                                "Nối hai mã bằng -vs-, ví dụ 1002-vs-1012."))
                .about(text)
                .suggesting(meant);
    }

    private static ProblemException sameCode(String code, String text) {
        return new ProblemException(
                        ProblemType.NOT_A_PAIR,
                        new Text(
                                        "Both codes are {code}. Choose two different ones, or read {path}.",
                                        "Cả hai mã đều là {code}. Chọn hai mã khác nhau, hoặc xem {path}.")
                                .with("code", code)
                                .with("path", "/v1/codes/" + code))
                .about(text);
    }
}
