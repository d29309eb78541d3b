package closecodes.cli;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.comparison.Pair;
import closecodes.comparison.ServicePair;
import closecodes.comparison.Subject;
import closecodes.data.CatalogLoader;
import closecodes.view.Links;
import closecodes.view.Pages;
import closecodes.view.PairView;
import closecodes.view.TableView;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code closecodes compare 1002 1012}: which is which? The same answer as {@code /v1/compare/1002-vs-1012}. */
@Command(name = "compare", mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {
    private static final int MOST = 6;
    private static final Text TWICE = new Text("{code} is there twice.", "{code} bị ghi hai lần.");
    private static final Text ONLY_TWO = new Text(
            "Codes of services are compared two at a time.", "Với mã của dịch vụ, mỗi lần chỉ so sánh được hai mã.");

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "CODE", arity = "2.." + MOST)
    private List<String> codes = List.of();

    @Override
    public Integer call() {
        var catalog = CatalogLoader.builtIn();
        var reader = new Subjects(catalog, output);
        var subjects = codes.stream().map(code -> reader.read(code, null)).toList();
        refuseTwice(subjects);
        var language = output.language();
        var pages = new Pages(catalog.vocabulary(), language);
        if (subjects.size() == 2) {
            output.print(pair(catalog, subjects.get(0), subjects.get(1), language), pages::of);
        } else {
            output.print(table(catalog, subjects, language), pages::of);
        }
        return 0;
    }

    private static PairView pair(Catalog catalog, Subject one, Subject other, Language language) {
        return one.use() == null && other.use() == null
                ? PairView.of(Pair.of(catalog, one.code(), other.code()), language, new Links(""))
                : PairView.of(ServicePair.of(catalog, one, other), language, new Links(""));
    }

    private TableView table(Catalog catalog, List<Subject> subjects, Language language) {
        if (subjects.stream().anyMatch(subject -> subject.use() != null)) {
            throw output.wrong(ONLY_TWO.in(language));
        }
        var numbers = subjects.stream().map(Subject::code).toList();
        var query = subjects.stream().map(Subject::id).collect(Collectors.joining(",", "codes=", ""));
        return TableView.of(catalog, numbers, language, new Links(""), "/v1/compare", query);
    }

    private void refuseTwice(List<Subject> subjects) {
        var ids = subjects.stream().map(Subject::id).toList();
        for (int i = 1; i < ids.size(); i++) {
            if (ids.subList(0, i).contains(ids.get(i))) {
                throw output.wrong(TWICE.with("code", ids.get(i)).in(output.language()));
            }
        }
    }
}
