package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.routing.Format;
import closecodes.routing.Packed;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Responder;
import closecodes.view.Csv;
import closecodes.view.Export;
import closecodes.view.ExportSheet;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code /v1/export.json}, {@code .ndjson} and {@code .csv}: everything in one download. */
final class ExportRoutes {
    private static final String PATH = "/v1/export";

    private final Catalog catalog;
    private final Links links;
    private final Map<String, Packed> made = new ConcurrentHashMap<>();

    ExportRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    /** The forms of an export. */
    private enum Form {
        JSON(Format.JSON.contentType()),
        NDJSON("application/x-ndjson"),
        CSV(Format.CSV.contentType());

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }

        String suffix() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    void addTo(Paths paths) {
        for (var form : Form.values()) {
            paths.get(PATH + form.suffix(), ctx -> send(ctx, form));
        }
    }

    private void send(Context ctx, Form form) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var export = new Export(catalog, language, links);
        var packed = made.computeIfAbsent(
                form + language.tag(), key -> Packed.of(out -> write(export, form, language, out)));
        if (RequestLanguage.chosen(ctx).isEmpty()) {
            ctx.header("Vary", "Accept-Language");
        }
        ctx.header("Content-Location", PATH + form.suffix() + "?lang=" + language.tag());
        ctx.header("Content-Disposition", "attachment; filename=\"" + export.fileName() + form.suffix() + "\"");
        Responder.send(ctx, packed, form.contentType, language, catalog.updated());
    }

    private void write(Export export, Form form, Language language, OutputStream out) throws IOException {
        switch (form) {
            case JSON -> Packed.json(export, out);
            case NDJSON -> Packed.ndjson(export, out);
            case CSV -> out.write(Packed.utf8(Csv.of(ExportSheet.of(catalog, language, links))));
        }
    }
}
