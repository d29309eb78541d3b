package closecodes.diagnosis;

import closecodes.catalog.Catalog;
import closecodes.catalog.Providers;
import closecodes.diagnosis.Phrasebook.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the phrases of a catalogue. */
final class Vocables {
    /** What libraries of all kinds write when a connection does not open, whatever the cause. */
    private static final List<String> NEVER_OPENED = List.of(
            "could not establish a connection",
            "couldn't establish a connection",
            "unable to establish a connection",
            "failed to establish a websocket connection",
            "closed before established",
            "failed to open websocket",
            "websocket connection could not be established",
            "websocket handshake failed",
            "opening handshake failed",
            "websocket upgrade failed",
            "handshake error",
            "handshake timeout",
            "handshake timed out",
            "could not connect to websocket",
            "couldn't connect to websocket",
            "cannot connect to websocket",
            "can't connect to websocket",
            "unable to connect to websocket",
            "failed to connect to ws://",
            "failed to connect to wss://",
            "websocket connection attempt timed out",
            "websocket connection refused",
            "connect etimedout",
            "connect eacces",
            "connect ehostunreach",
            "connect enetunreach",
            "connect econnreset",
            "connect call failed",
            "dial tcp",
            "tcp connect error",
            "connect timed out",
            "connection timed out: connect",
            "connection closed before full header was received",
            "connection_refused",
            "nxdomain",
            "握手失败",
            "握手失敗",
            "ハンドシェイクに失敗",
            "핸드셰이크 실패",
            "bắt tay websocket thất bại",
            "bắt tay thất bại",
            "không kết nối được tới websocket",
            "không thể kết nối tới websocket",
            "không thể kết nối websocket",
            "handshake fehlgeschlagen",
            "négociation websocket",
            "échec du handshake",
            "error de handshake",
            "falló el handshake",
            "falha no handshake",
            "ошибка рукопожатия",
            "无法连接到 websocket",
            "无法连接websocket",
            "websocket连接失败",
            "websocket 连接失败",
            "handshake status",
            "failed to connect to websocket",
            "websocket: bad handshake",
            "expected handshake response status code 101 but got",
            "domain=srwebsocketerrordomain code={n} \"received bad response code from server");

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
        NEVER_OPENED.forEach(words -> vocables.add(words, new Meaning.NeverOpened()));
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
