package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.comparison.Facets;
import closecodes.protocol.CloseCode;
import closecodes.view.CauseView;
import closecodes.view.CodeView;
import java.util.List;
import java.util.Locale;

/**
 * The page of a number.
 *
 * @param severity whether it is an error, in a sentence
 * @param fault whose it usually is, in a sentence
 * @param handshake how a connection ends with it
 * @param libraries what libraries do with it
 */
public record CodePage(
        Head head, CodeView code, String severity, String fault, Handshake handshake, CodeInLibraries libraries) {

    static CodePage of(Catalog catalog, CloseCode code, Reader reader) {
        Language language = reader.language();
        var view = CodeView.of(catalog, code, language, reader.links());
        var answer = catalog.answer(code);
        var facets = new Facets(catalog.vocabulary());
        return new CodePage(
                new Head(
                        reader,
                        "/codes/" + code,
                        view.code() + (view.name() == null ? "" : " " + view.name()) + ": " + view.title(),
                        view.summary(),
                        "/v1/codes/" + code,
                        answer.document() == null
                                ? "ranges/" + answer.range().id() + ".yaml"
                                : "codes/" + code + ".yaml"),
                view,
                facets.value("severity", answer).says().with("code", code).in(language),
                facets.value("fault", answer).says().with("code", code).in(language),
                Handshakes.of(answer, reader),
                CodeInLibraries.of(catalog, code, reader));
    }

    public Reader reader() {
        return head.reader();
    }

    /** A label of the vocabulary at the beginning of a sentence. */
    public String label(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** The address of the comparison with another code. */
    public String comparison(CodeView.CompareRef other) {
        return reader().to("/compare/" + Math.min(code.code(), other.code()) + "-vs-"
                + Math.max(code.code(), other.code()));
    }

    /** What search engines are told. */
    public String structured() {
        return StructuredData.term(code, head);
    }

    /** The causes, the most common first. */
    public List<CauseView> causes() {
        return code.causes();
    }
}
