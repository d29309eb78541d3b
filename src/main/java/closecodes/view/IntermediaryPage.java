package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The page of an intermediary: what it does to WebSockets, then each way in which it ends them. */
public final class IntermediaryPage {
    private static final Text TRIGGER = new Text("What ends it", "Nguyên nhân kết nối kết thúc");
    private static final Text DEFAULT = new Text("Default", "Mặc định");
    private static final Text SECONDS = new Text("{n} seconds", "{n} giây");
    private static final Text BYTES = new Text("{n} bytes", "{n} byte");
    private static final Text SETTING = new Text("Setting", "Cấu hình bằng");
    private static final Text FIXED = new Text("cannot be changed", "không đổi được");
    private static final Text WIRE = new Text("On the wire", "Trên đường truyền");
    private static final Text SEES = new Text("A standard client reports", "Client đúng chuẩn báo");

    private final Vocabulary vocabulary;
    private final Language language;

    /** A page in one language, with the words of a vocabulary. */
    public IntermediaryPage(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The page of a view. */
    public Page of(IntermediaryView view) {
        var page = new Page()
                .heading(1, view.name() + " (" + label("intermediary", view.kind()) + ")")
                .paragraph(view.summary());
        for (var ending : view.endings()) {
            page.heading(2, ending.title()).paragraph(ending.detail()).bullets(facts(ending));
            if (ending.confirm() != null) {
                page.heading(3, Heading.CONFIRM.in(language)).paragraph(ending.confirm());
            }
            if (!ending.fix().isEmpty()) {
                page.heading(3, Heading.FIX.in(language)).steps(ending.fix());
            }
        }
        return new Pages(vocabulary, language).sources(page, view.sources());
    }

    private List<String> facts(IntermediaryView.EndingView ending) {
        var facts = new ArrayList<String>();
        facts.add(fact(TRIGGER, label("trigger", ending.trigger())));
        if (ending.seconds() != null) {
            facts.add(fact(DEFAULT, SECONDS.with("n", ending.seconds()).in(language)));
        }
        if (ending.bytes() != null) {
            facts.add(fact(DEFAULT, BYTES.with("n", ending.bytes()).in(language)));
        }
        if (!ending.configurable()) {
            facts.add(fact(SETTING, FIXED.in(language)));
        } else if (ending.setting() != null) {
            facts.add(fact(SETTING, "`" + ending.setting() + "`"));
        }
        facts.add(fact(
                WIRE, label("wire-end", ending.wire()) + (ending.code() == null ? "" : " (" + ending.code() + ")")));
        if (ending.sees() != null) {
            facts.add(fact(SEES, Integer.toString(ending.sees())));
        }
        return facts;
    }

    private String fact(Text name, String value) {
        return name.in(language) + ": " + value;
    }

    private String label(String group, String id) {
        return vocabulary.label(group, id).in(language);
    }
}
