package closecodes.diagnosis;

import closecodes.catalog.Catalog;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Providers;
import closecodes.diagnosis.Phrasebook.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the phrases of a catalogue. */
final class Vocables {
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Z]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<Phrase> phrases = new ArrayList<>();

    private Vocables() {}

    static Phrasebook of(Catalog catalog) {
        var vocables = new Vocables();
        vocables.codes(catalog);
        vocables.libraries(catalog);
        vocables.constants(catalog);
        vocables.providers(catalog);
        vocables.intermediaries(catalog);
        SpokenWords.IN_HANDSHAKE.forEach(words -> vocables.add(words, new Meaning.NeverOpened(true)));
        SpokenWords.NEVER_OPENED.forEach(words -> vocables.add(words, new Meaning.NeverOpened(false)));
        SpokenWords.CLOSED_BY_PEER.forEach(words -> vocables.add(words, new Meaning.ClosedBySide(ClosedBy.PEER)));
        SpokenWords.CLOSED_BY_US.forEach(words -> vocables.add(words, new Meaning.ClosedBySide(ClosedBy.LOCAL)));
        return new Phrasebook(vocables.phrases);
    }

    private void add(String text, Meaning meaning) {
        phrases.add(new Phrase(Template.of(text), meaning));
    }

    private void codes(Catalog catalog) {
        for (var document : catalog.codes()) {
            var named = new Meaning.Coded(document.code(), false);
            document.signals().forEach(signal -> add(signal, named));
            var inContext = new Meaning.Coded(document.code(), true);
            document.contextSignals().forEach(signal -> add(signal, inContext));
            if (isConstant(document.name())) {
                add(document.name(), named);
            }
            document.aliases().stream()
                    .filter(alias -> isConstant(alias.name()))
                    .forEach(alias -> add(alias.name(), named));
            var place = new Meaning.Place(document.code().toString(), document.code(), document.explanation());
            causes(place);
        }
        catalog.ranges().forEach(range -> causes(new Meaning.Place(range.id(), null, range.explanation())));
    }

    /** A constant of several words; one word alone, such as {@code NORMAL}, is an everyday one. */
    private static boolean isConstant(String name) {
        return name.indexOf('_') > 0 || CAMEL.matcher(name).find();
    }

    private void causes(Meaning.Place place) {
        for (var cause : place.explanation().causes()) {
            cause.signals().text().forEach(words -> add(words, new Meaning.Caused(place, cause)));
        }
    }

    private void libraries(Catalog catalog) {
        for (var library : catalog.libraries()) {
            library.signals().forEach(signal -> add(signal, new Meaning.LibraryThere(library)));
            Names.of(library.name(), library.id(), library.aliases())
                    .forEach(name -> add(name, new Meaning.LibraryCalled(library)));
            library.wordings().forEach(wording -> add(wording.text(), new Meaning.Worded(library, wording)));
        }
    }

    private void constants(Catalog catalog) {
        Constants.of(catalog.libraries()).forEach((name, code) -> add(name, new Meaning.Coded(code, false)));
    }

    private void providers(Catalog catalog) {
        for (var provider : catalog.providers().all()) {
            var there = new Meaning.ServiceThere(provider);
            provider.signals().forEach(signal -> add(signal, there));
            // "*.example.com" stands for every host below it, and a log shows the whole name.
            provider.domains().forEach(domain -> add(domain.startsWith("*.") ? domain.substring(1) : domain, there));
            Names.of(provider.name(), provider.slug(), provider.aliases())
                    .forEach(name -> add(name, new Meaning.ServiceCalled(provider)));
        }
        for (var provider : catalog.providers().all()) {
            for (var code : provider.codes()) {
                var use = new Providers.Use(provider, code);
                code.signals().forEach(signal -> add(signal, new Meaning.Reasoned(use, signal)));
                code.reasons().stream()
                        .filter(reason -> reason.length() > 3)
                        .forEach(reason -> add(generally(reason), new Meaning.Reasoned(use, reason)));
                var name = code.name();
                if (name != null && name.length() > 3 && !code.reasons().contains(name)) {
                    add(generally(name), new Meaning.Named(use, name));
                }
            }
        }
    }

    /** Logs put a reason into sentences of their own, and a service changes the figures in its reasons. */
    private static String generally(String text) {
        var words = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return NUMBER.matcher(words).replaceAll("{n}");
    }

    private void intermediaries(Catalog catalog) {
        for (var intermediary : catalog.intermediaries().all()) {
            var there = new Meaning.IntermediaryThere(intermediary);
            intermediary.signals().forEach(signal -> add(signal, there));
            Names.of(intermediary.name(), intermediary.slug(), intermediary.aliases())
                    .forEach(name -> add(name, there));
            for (var ending : intermediary.endings()) {
                ending.signals().text().forEach(words -> add(words, new Meaning.Ended(intermediary, ending)));
            }
        }
    }
}
