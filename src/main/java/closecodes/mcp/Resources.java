package closecodes.mcp;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Language;
import closecodes.comparison.Subject;
import closecodes.routing.ProblemException;
import closecodes.tools.Subjects;
import closecodes.view.CodeView;
import closecodes.view.Links;
import closecodes.view.Markdown;
import closecodes.view.Pages;
import closecodes.view.ProviderPages;
import closecodes.view.ServiceCodeView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code resources/list}, {@code resources/templates/list} and {@code resources/read}: the documents as Markdown. */
final class Resources {
    /** A code by itself, in English where no language is named. */
    static final String CODE_TEMPLATE = "closecode://{code}{?lang}";

    /** A code at a service. */
    static final String SERVICE_TEMPLATE = "closecode://{provider}/{code}{?lang}";

    private static final String SCHEME = "closecode://";
    private static final String MEDIA_TYPE = "text/markdown";
    private static final Pattern URI = Pattern.compile(
            "closecode://(?:(?<provider>[A-Za-z0-9-]{1,60})/)?(?<code>[A-Za-z0-9_-]{1,60})(?:\\?lang=(?<lang>en|vi))?");
    private static final Pager PAGER = new Pager(10);

    private final Catalog catalog;
    private final Links links;
    private final Subjects subjects;

    Resources(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.subjects = new Subjects(catalog);
    }

    Map<String, Object> list(Message message) {
        return PAGER.page(
                message,
                "resources",
                catalog.codes().stream().map(Resources::entry).toList());
    }

    Map<String, Object> templates(Message message) {
        return PAGER.page(
                message,
                "resourceTemplates",
                List.of(
                        template(
                                CODE_TEMPLATE,
                                "close-code",
                                "A WebSocket close code",
                                "Everything about one close code, by number (1006) or constant (GOING_AWAY); ?lang=vi for "
                                        + "Vietnamese."),
                        template(
                                SERVICE_TEMPLATE,
                                "service-close-code",
                                "A close code of a service",
                                "What a close code means at one service (discord-gateway/4004); ?lang=vi for Vietnamese.")));
    }

    Map<String, Object> read(Message message, Era era) {
        var uri = message.text("uri");
        var content = new LinkedHashMap<String, Object>();
        content.put("uri", uri);
        content.put("mimeType", MEDIA_TYPE);
        content.put("text", text(uri, era));
        return Map.of("contents", List.of(content));
    }

    private String text(String uri, Era era) {
        var matcher = URI.matcher(uri);
        if (!matcher.matches()) {
            throw notFound(
                    uri,
                    "Write closecode://1006 or closecode://discord-gateway/4004, with ?lang=vi for Vietnamese.",
                    era);
        }
        var language = "vi".equals(matcher.group("lang")) ? Language.VI : Language.EN;
        try {
            return text(subjects.read(matcher.group("code"), matcher.group("provider")), language);
        } catch (ProblemException e) {
            throw notFound(uri, e.detail().in(language), era);
        }
    }

    private String text(Subject subject, Language language) {
        var use = subject.use();
        var vocabulary = catalog.vocabulary();
        return Markdown.of(
                use == null
                        ? new Pages(vocabulary, language).of(CodeView.of(catalog, subject.code(), language, links))
                        : new ProviderPages(vocabulary, language)
                                .of(ServiceCodeView.of(catalog, use, language, links)));
    }

    private static Map<String, Object> entry(CodeDocument document) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("uri", SCHEME + document.code());
        entry.put("name", document.code().toString());
        entry.put(
                "title",
                document.code() + " " + document.name() + ": "
                        + document.explanation().title().en());
        entry.put("description", document.explanation().summary().en());
        entry.put("mimeType", MEDIA_TYPE);
        return entry;
    }

    private static Map<String, Object> template(String uri, String name, String title, String description) {
        var template = new LinkedHashMap<String, Object>();
        template.put("uriTemplate", uri);
        template.put("name", name);
        template.put("title", title);
        template.put("description", description);
        template.put("mimeType", MEDIA_TYPE);
        return template;
    }

    /** Revision 2026-07-28 forbids the code that the older ones ask for. */
    private static RpcException notFound(String uri, String cure, Era era) {
        int code = era == Era.MODERN ? RpcException.INVALID_PARAMS : RpcException.RESOURCE_NOT_FOUND;
        return RpcException.refused(200, code, "Resource not found. " + cure).with(Map.of("uri", Message.echo(uri)));
    }
}
