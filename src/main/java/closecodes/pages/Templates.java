package closecodes.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The templates, which the build has turned into classes. */
final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "closecodes.templates");

    private Templates() {}

    /** A page as UTF-8. */
    static byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", page, output);
        return output.toByteArray();
    }
}
