package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Library;
import closecodes.catalog.Nearest;
import closecodes.catalog.Situation;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import java.util.List;

/** Reads which libraries, situations and codes a query selects; what nobody knows is refused. */
public final class Selection {
    /** The most codes that one table has. */
    public static final int MOST_CODES = 64;

    private final Catalog catalog;
    private final CodeNames names;

    public Selection(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
    }

    /** The ids of the libraries that a parameter names by id or alias. */
    public List<String> libraries(Parameters parameters, String name) {
        return parameters.texts(name).stream()
                .map(text -> catalog.libraryNamed(text).orElseThrow(() -> unknownLibrary(name, text)))
                .map(Library::id)
                .distinct()
                .toList();
    }

    /** The groups of situations that a parameter names. */
    public List<String> groups(Parameters parameters, String name) {
        return parameters.list(
                name,
                catalog.vocabulary().words().stream()
                        .filter(words -> words.id().equals("situation"))
                        .flatMap(words -> words.values().stream())
                        .map(Vocabulary.Word::id)
                        .toList());
    }

    /** The ids of the situations that a parameter names. */
    public List<String> situations(Parameters parameters, String name) {
        return parameters.list(
                name, catalog.situations().stream().map(Situation::id).toList());
    }

    /** The codes that a parameter names. */
    public List<CloseCode> codes(Parameters parameters, String name) {
        var codes = parameters.texts(name).stream()
                .map(text -> names.read(text).code())
                .distinct()
                .toList();
        if (codes.size() > MOST_CODES) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                            "“{name}” takes at most {most} codes; ask for the rest in a second request.",
                                            "“{name}” nhận tối đa {most} mã, phần còn lại gửi trong yêu cầu khác.")
                                    .with("name", name)
                                    .with("most", MOST_CODES))
                    .about(Integer.toString(codes.size()));
        }
        return codes;
    }

    /** The numbers that an application can be given: codes, and the fillers of libraries that have none. */
    public List<Integer> shownNumbers(Parameters parameters, String name) {
        return parameters.texts(name).stream()
                .map(text -> text.equals("-1")
                        ? Integer.valueOf(-1)
                        : Integer.valueOf(names.read(text).code().number()))
                .distinct()
                .toList();
    }

    private ProblemException unknownLibrary(String name, String text) {
        var known = catalog.libraries().stream().map(Library::id).toList();
        return new ProblemException(
                        ProblemType.BAD_PARAMETER,
                        new Text("“{name}” can be: {known}.", "“{name}” chỉ nhận các giá trị: {known}.")
                                .with("name", name)
                                .with("known", String.join(", ", known)))
                .about(text)
                .suggesting(Nearest.to(text, catalog.libraryNames()).orElse(null));
    }
}
