package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Situation.Told;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page of a situation: what happens, what it should lead to, who shows what, then every library. */
public final class SituationPage {
    private static final Text EXPECTED = new Text("What it should lead to", "Đúng ra phải thấy gì");
    private static final Text SHOWN = new Text("Who shows what", "Thư viện nào báo gì");
    private static final Text OUTCOMES = new Text("Each library", "Từng thư viện");
    private static final Text LIBRARY = new Text("Library", "Thư viện");
    private static final Text TOLD_CLIENT = new Text("The client's application sees", "Ứng dụng client thấy");
    private static final Text TOLD_SERVER = new Text("The server's application sees", "Ứng dụng server thấy");
    private static final Text WORDS = new Text("In words", "Chi tiết");
    private static final Text SENDS = new Text("The library puts on the wire", "Thư viện gửi trên đường truyền");
    private static final Text CLEAN = new Text("{code}, clean", "{code}, đóng sạch");
    private static final Text NOT_CLEAN = new Text("{code}, not clean", "{code}, không đóng sạch");
    private static final Text AFTER = new Text("{what}, after {ms} ms", "{what}, sau {ms} ms");
    private static final Text FOR = new Text("{what}, for {ms} ms", "{what}, trong {ms} ms");
    private static final Text CLOSE = new Text("Close {code}", "frame Close {code}");
    private static final Text EMPTY = new Text("Close without a code", "frame Close không có mã");
    private static final Text NO_FRAME = new Text("no Close frame", "không có frame Close");

    private final Vocabulary vocabulary;
    private final Language language;

    /** Pages in one language, with the words of a vocabulary. */
    public SituationPage(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The page of a situation. */
    public Page of(SituationView view) {
        var expected = view.expected();
        var page = new Page()
                .heading(1, view.title())
                .paragraph(view.what())
                .heading(2, in(EXPECTED))
                .paragraph(expected.text() + " (" + expected.rule() + ")")
                .heading(2, in(SHOWN))
                .bullets(view.shown().stream()
                        .map(shown -> shown.text() + ": " + String.join(", ", shown.libraries()))
                        .toList());
        page.heading(2, in(OUTCOMES))
                .table(
                        List.of(
                                in(LIBRARY),
                                in(view.observer().equals("client") ? TOLD_CLIENT : TOLD_SERVER),
                                in(WORDS),
                                in(SENDS)),
                        view.outcomes().stream().map(this::row).toList());
        return new Pages(vocabulary, language).sources(page, view.sources());
    }

    private List<String> row(OutcomeView outcome) {
        return List.of(outcome.name() + " " + outcome.version(), told(outcome), words(outcome), wire(outcome));
    }

    private String told(OutcomeView outcome) {
        var told = ShownView.text(
                Told.valueOf(outcome.told().toUpperCase(Locale.ROOT)), outcome.code(), vocabulary, language);
        if (outcome.clean() != null) {
            told = (outcome.clean() ? CLEAN : NOT_CLEAN).with("code", told).in(language);
        }
        if (outcome.afterMs() != null) {
            return AFTER.with("ms", outcome.afterMs()).with("what", told).in(language);
        }
        return outcome.waitedMs() == null || !outcome.told().equals(Told.NOTHING.id())
                ? told
                : FOR.with("ms", outcome.waitedMs()).with("what", told).in(language);
    }

    private static String words(OutcomeView outcome) {
        var words = new ArrayList<String>();
        addCode(words, outcome.reason());
        addCode(words, outcome.error());
        addCode(words, outcome.refusal());
        if (outcome.note() != null) {
            words.add(outcome.note());
        }
        return String.join("; ", words);
    }

    private static void addCode(List<String> words, @Nullable String text) {
        if (text != null) {
            words.add("`" + text.replace('`', '\'') + "`");
        }
    }

    private String wire(OutcomeView outcome) {
        var sends = outcome.sends();
        if (sends == null) {
            return "";
        }
        var wire = new ArrayList<String>();
        for (var frame : sends) {
            wire.add(
                    frame.code() == null
                            ? in(EMPTY)
                            : CLOSE.with("code", frame.code()).in(language));
        }
        if (wire.isEmpty()) {
            wire.add(in(NO_FRAME));
        }
        if (outcome.tcp() != null) {
            wire.add(vocabulary.label("tcp-end", outcome.tcp()).in(language));
        }
        return String.join(", ", wire);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
