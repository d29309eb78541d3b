package closecodes.search;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.Cause;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Comparison;
import closecodes.catalog.Decision;
import closecodes.catalog.Explanation;
import closecodes.catalog.Glossary;
import closecodes.catalog.Library;
import closecodes.catalog.RangeDocument;
import closecodes.catalog.Reach;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything in a catalogue that can be found. */
final class Entries {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::kind).thenComparing(Entry::id);

    private static final Pattern QUALIFIER = Pattern.compile("^.*[.:/]");

    private final Catalog catalog;

    private Entries(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The entries by kind and id. */
    static List<Entry> of(Catalog catalog) {
        var entries = new Entries(catalog);
        return Stream.of(
                        catalog.codes().stream().flatMap(entries::code),
                        catalog.ranges().stream().flatMap(Entries::range),
                        catalog.comparisons().stream().map(entries::comparison),
                        catalog.libraries().stream().map(Entries::library),
                        ServiceEntries.of(catalog.providers()),
                        catalog.intermediaries().all().stream().map(IntermediaryEntries::of),
                        catalog.decisions().stream().map(Entries::decision),
                        catalog.glossary().terms().stream().map(Entries::term))
                .flatMap(each -> each)
                .sorted(ORDER)
                .toList();
    }

    /** The hit for a number without a document of its own, for which its range speaks. */
    static Entry undocumented(Answer answer) {
        var code = answer.code();
        var explanation = answer.explanation();
        return new Entry(
                Kind.CODE, code.toString(), code, explanation.title(), List.of(code.toString()), texts(explanation));
    }

    private Stream<Entry> code(CodeDocument document) {
        var code = document.code();
        var names = new ArrayList<String>();
        names.add(code.toString());
        names.add(document.name());
        document.aliases().forEach(alias -> names.add(alias.name()));
        var own = new Entry(
                Kind.CODE,
                code.toString(),
                code,
                document.explanation().title(),
                names,
                Stream.of(constants(code), document.signals(), document.contextSignals())
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                texts(document.explanation()),
                Reach.WIDE);
        return Stream.concat(Stream.of(own), causes(code.toString(), code, document.explanation()));
    }

    /** What libraries call a code, with and without the type that holds the constant. */
    private List<String> constants(CloseCode code) {
        return catalog.libraries().stream()
                .flatMap(library -> library.constants().stream())
                .filter(constant -> constant.code().equals(code))
                .map(Library.Constant::name)
                .flatMap(name -> Stream.of(name, QUALIFIER.matcher(name).replaceFirst("")))
                .distinct()
                .toList();
    }

    private static Stream<Entry> range(RangeDocument range) {
        var own = new Entry(
                Kind.RANGE,
                range.id(),
                null,
                range.explanation().title(),
                List.of(range.first().toString(), range.last().toString()),
                Numbers.patternsIn(range),
                texts(range.explanation()),
                Reach.COMMON);
        return Stream.concat(Stream.of(own), causes(range.id(), null, range.explanation()));
    }

    private static List<Text> texts(Explanation explanation) {
        var meaning = explanation.meaning();
        return List.of(
                explanation.summary(),
                explanation.retry().text(),
                meaning.protocol(),
                meaning.sentBy(),
                meaning.seenBy(),
                meaning.notSaid());
    }

    private static Stream<Entry> causes(String parent, @Nullable CloseCode code, Explanation explanation) {
        return explanation.causes().stream().map(cause -> cause(parent, code, cause));
    }

    private static Entry cause(String parent, @Nullable CloseCode code, Cause cause) {
        var texts = new ArrayList<>(List.of(cause.detail(), cause.confirm()));
        texts.addAll(cause.fix());
        return new Entry(
                Kind.CAUSE, parent + "/" + cause.id(), code, cause.title(), List.of(parent, cause.id()), texts);
    }

    private Entry comparison(Comparison comparison) {
        var a = comparison.a().toString();
        var b = comparison.b().toString();
        var names = new ArrayList<>(List.of(a, b));
        catalog.answer(comparison.a()).name().ifPresent(names::add);
        catalog.answer(comparison.b()).name().ifPresent(names::add);
        return new Entry(
                Kind.COMPARISON,
                comparison.id(),
                null,
                comparison.question(),
                names,
                List.of(a + b, b + a, b + "vs" + a),
                List.of(comparison.answer(), comparison.chooseA(), comparison.chooseB()),
                Reach.COMMON);
    }

    private static Entry library(Library library) {
        var names = new ArrayList<>(List.of(library.id(), library.name(), library.language()));
        names.addAll(library.aliases());
        return new Entry(
                Kind.LIBRARY,
                library.id(),
                null,
                new Text(library.name(), library.name()),
                names,
                List.of(),
                library.notes(),
                library.reach());
    }

    private static Entry decision(Decision decision) {
        var texts = new ArrayList<>(List.of(decision.summary()));
        decision.questions().forEach(question -> {
            texts.add(question.text());
            question.answers().forEach(answer -> texts.add(answer.text()));
        });
        decision.results().forEach(result -> texts.add(result.text()));
        return new Entry(Kind.DECISION, decision.id(), null, decision.title(), List.of(decision.id()), texts);
    }

    private static Entry term(Glossary.Term term) {
        var note = term.note();
        return new Entry(
                Kind.GLOSSARY,
                term.id(),
                null,
                new Text(term.en(), term.vi()),
                List.of(),
                note == null ? List.of() : List.of(note));
    }
}
