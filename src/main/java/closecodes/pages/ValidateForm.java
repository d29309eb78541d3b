package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Library;
import closecodes.validation.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The three forms of a validation with what somebody has filled in.
 *
 * @param values what is filled in, by the name of its field
 * @param sent the id of the form that was sent
 */
public record ValidateForm(Catalog catalog, Reader reader, Function<String, Optional<String>> values, String sent) {
    static final String CODE = "code-form";
    static final String REASON = "reason-form";
    static final String FRAME = "frame-form";

    /** What a field of a form holds; nothing if it is empty or another form was sent. */
    public String value(String form, String field) {
        return form.equals(sent) ? values.apply(field).orElse("") : "";
    }

    /** Whether it is the form of a reason, for which any code would do. */
    public boolean isOfReason() {
        return sent.equals(REASON);
    }

    /** Purposes by their ids, in the words of the codes that say them best. */
    public List<DiagnoseForm.Option> purposes() {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new DiagnoseForm.Option(
                        purpose.id(),
                        reader.says(catalog.answer(purpose.codes().get(0))
                                .explanation()
                                .title())))
                .toList();
    }

    /** The libraries whose close calls are known. */
    public List<Library> libraries() {
        return catalog.libraries();
    }
}
