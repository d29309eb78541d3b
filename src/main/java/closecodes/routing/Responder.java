package closecodes.routing;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.http.Accept;
import closecodes.http.Gzip;
import closecodes.http.Preconditions;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import closecodes.view.Csv;
import closecodes.view.Json;
import closecodes.view.Links;
import closecodes.view.Markdown;
import closecodes.view.Page;
import closecodes.view.PlainText;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns resources into answers: format, language, validators and caching headers are decided here and only here. */
public final class Responder {
    private static final String CACHE = "public, max-age=300, stale-while-revalidate=86400";

    private static final Pattern NOT_IN_QUERY = Pattern.compile("[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]+");

    private Responder() {}

    /** Answers with a resource in the format and language that the client asked for. */
    public static void send(Context ctx, Resource resource, Optional<Format> suffix, LocalDate modified) {
        var language = RequestLanguage.of(ctx);
        var format = suffix.map(asked -> offered(asked, resource)).orElseGet(() -> negotiated(ctx, resource));
        var vary = vary(ctx, suffix);
        if (!vary.isEmpty()) {
            ctx.header("Vary", vary);
        }
        boolean isColoured = format == Format.TXT && wantsColours(ctx);
        var location = resource.location(format, language);
        ctx.header("Content-Location", isColoured ? coloured(location) : location);
        if (resource.formats().contains(Format.MD)) {
            var markdown =
                    "<" + resource.location(Format.MD, language) + ">; rel=\"alternate\"; type=\"text/markdown\"";
            // Pages name what tells a model of all of them (llmstxt.org).
            ctx.header(
                    "Link",
                    resource.html() == null
                            ? markdown
                            : markdown + ", <" + Links.page("/llms.txt", language) + ">; rel=\"describedby\"");
        }
        if (format == Format.CSV) {
            var name = resource.path().substring(resource.path().lastIndexOf('/') + 1);
            ctx.header("Content-Disposition", "inline; filename=\"" + name + ".csv\"");
        }
        send(
                ctx,
                isColoured ? utf8(PlainText.coloured(page(resource))) : render(resource, format),
                format.contentType(),
                language,
                modified);
    }

    /** Answers with bytes that are the same whatever the client accepts. */
    public static void send(Context ctx, byte[] body, String contentType, Language language, LocalDate modified) {
        var tag = Conditional.tag(body);
        var gzip = takesGzip(ctx) ? Gzip.compress(body) : body;
        boolean isSmaller = gzip.length < body.length;
        if (isNewTo(ctx, isSmaller ? Gzip.tag(tag) : tag, contentType, language, modified)) {
            if (isSmaller) {
                ctx.header("Content-Encoding", Gzip.NAME);
            }
            write(ctx, isSmaller ? gzip : body);
        }
    }

    /** The same for an answer that is kept compressed. */
    public static void send(Context ctx, Packed body, String contentType, Language language, LocalDate modified) {
        if (takesGzip(ctx)) {
            if (isNewTo(ctx, Gzip.tag(body.tag()), contentType, language, modified)) {
                ctx.header("Content-Encoding", Gzip.NAME);
                write(ctx, body.gzip());
            }
        } else if (isNewTo(ctx, body.tag(), contentType, language, modified)) {
            ctx.header("Content-Length", Long.toString(body.length()));
            if (!ctx.method().equals(HandlerType.HEAD)) {
                ctx.result(body.open());
            }
        }
    }

    private static boolean takesGzip(Context ctx) {
        return Gzip.isTaken(ctx.header("Accept-Encoding"));
    }

    /** Sets the headers; a client that has the answer gets a 304. */
    private static boolean isNewTo(Context ctx, String tag, String contentType, Language language, LocalDate modified) {
        ctx.contentType(contentType);
        ctx.header("Content-Language", language.tag());
        ctx.header("Cache-Control", CACHE);
        ctx.header("ETag", tag);
        var lastModified = Conditional.httpDate(modified);
        ctx.header("Last-Modified", lastModified);
        var vary = ctx.res().getHeader("Vary");
        ctx.header("Vary", vary == null ? "Accept-Encoding" : vary + ", Accept-Encoding");
        if (Preconditions.clientHas(
                ctx.header("If-None-Match"),
                ctx.header("If-Modified-Since"),
                tag,
                Preconditions.seconds(lastModified))) {
            ctx.status(304);
            return false;
        }
        return true;
    }

    /** Answers what somebody sent in a body; nothing of it is kept anywhere. */
    public static void sendPrivately(Context ctx, Object view, Language language) {
        ctx.contentType(Format.JSON.contentType());
        ctx.header("Content-Language", language.tag());
        ctx.header("Cache-Control", "no-store");
        ctx.header("Vary", "Accept-Language");
        write(ctx, Json.bytes(view));
    }

    /** The same in the format that the client asked for. */
    public static void sendPrivately(Context ctx, Resource resource) {
        sendPrivately(ctx, resource, Optional.empty());
    }

    /** What is true for a moment only, in the format that the client asked for. */
    public static void sendPrivately(Context ctx, Resource resource, Optional<Format> suffix) {
        var format = suffix.map(asked -> offered(asked, resource)).orElseGet(() -> negotiated(ctx, resource));
        ctx.contentType(format.contentType());
        ctx.header("Content-Language", RequestLanguage.of(ctx).tag());
        ctx.header("Vary", suffix.isPresent() ? "Accept-Language" : "Accept, Accept-Language");
        sendPrivately(ctx, render(resource, format));
    }

    /** The same for bytes whose headers are set. */
    public static void sendPrivately(Context ctx, byte[] body) {
        ctx.header("Cache-Control", "no-store");
        write(ctx, body);
    }

    /** Answers with a page that nobody should keep, such as that of an error. */
    public static void sendPage(Context ctx, int status, Language language, byte[] html) {
        ctx.status(status);
        ctx.contentType(Format.HTML.contentType());
        ctx.header("Content-Language", language.tag());
        ctx.header("Vary", vary(ctx, Optional.empty()));
        sendPrivately(ctx, html);
    }

    /** Answers with a problem document. */
    public static void send(Context ctx, ProblemDocument problem) {
        ctx.status(problem.status());
        ctx.contentType(ProblemDocument.CONTENT_TYPE);
        ctx.header("Content-Language", problem.lang());
        // Where pages are, a client that names HTML gets one; elsewhere what it accepts may be the problem.
        ctx.header("Vary", vary(ctx, Optional.empty()));
        ctx.header("Cache-Control", "no-store");
        write(ctx, Json.bytes(problem));
    }

    /** Sends a client to the right address for good; formats, languages and filters go with it. */
    public static void redirect(Context ctx, String path) {
        redirect(ctx, path, 308);
    }

    /** The same with a status of the 3xx class. */
    public static void redirect(Context ctx, String path, int status) {
        var query = Objects.requireNonNullElse(ctx.queryString(), "");
        ctx.header("Cache-Control", CACHE);
        ctx.header("Location", query.isEmpty() ? path : path + "?" + legal(query));
        ctx.status(status);
    }

    /** What a client left unescaped, escaped: a header holds ASCII only. */
    private static String legal(String query) {
        return NOT_IN_QUERY.matcher(query).replaceAll(illegal -> Parameters.encode(illegal.group()));
    }

    /** A HEAD has the headers of the GET, its length too, and no body. */
    private static void write(Context ctx, byte[] body) {
        ctx.header("Content-Length", Integer.toString(body.length));
        if (!ctx.method().equals(HandlerType.HEAD)) {
            ctx.result(body);
        }
    }

    private static byte[] render(Resource resource, Format format) {
        return switch (format) {
            case JSON -> Json.bytes(resource.json());
            case MD -> utf8(Markdown.of(page(resource)));
            case TXT -> utf8(PlainText.of(page(resource)));
            case CSV -> utf8(Csv.of(Objects.requireNonNull(resource.sheet()).get()));
            case HTML -> Objects.requireNonNull(resource.html()).get();
        };
    }

    private static Page page(Resource resource) {
        return Objects.requireNonNull(resource.page()).get();
    }

    private static boolean wantsColours(Context ctx) {
        return Query.of(ctx.queryString())
                .first(Parameters.COLOR)
                .filter("1"::equals)
                .isPresent();
    }

    private static String coloured(String location) {
        return location + (location.contains("?") ? "&" : "?") + Parameters.COLOR + "=1";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Format offered(Format format, Resource resource) {
        if (resource.formats().contains(format)) {
            return format;
        }
        throw new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Text(
                                        "{path} has no {suffix}. It has {formats}.",
                                        "{path} không có định dạng {suffix}. Các định dạng dùng được: {formats}.")
                                .with("path", resource.path())
                                .with("suffix", format.suffix())
                                .with("formats", suffixes(resource.formats())))
                .about(format.suffix());
    }

    private static Format negotiated(Context ctx, Resource resource) {
        var header = Objects.requireNonNullElse(ctx.header("Accept"), "");
        return Accept.of(header).best(resource.formats(), Format::mediaType).orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ACCEPTABLE,
                        new Text(
                                        "Here is {formats}. Change the Accept header.",
                                        "Các định dạng dùng được: {formats}. Đổi header Accept.")
                                .with("formats", mediaTypes(resource.formats())))
                .about(header));
    }

    private static String suffixes(List<Format> formats) {
        return formats.stream().map(Format::suffix).collect(Collectors.joining(", "));
    }

    private static String mediaTypes(List<Format> formats) {
        return formats.stream().map(Format::mediaType).collect(Collectors.joining(", "));
    }

    /** What the address leaves open is decided by headers, and a cache has to know which. */
    private static String vary(Context ctx, Optional<Format> suffix) {
        boolean language = RequestLanguage.chosen(ctx).isEmpty();
        if (suffix.isPresent()) {
            return language ? "Accept-Language" : "";
        }
        return language ? "Accept, Accept-Language" : "Accept";
    }
}
