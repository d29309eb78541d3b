package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The pages of services and of their codes. */
public final class ProviderPages {
    private static final Text TABLE = new Text("All its codes", "Các mã của dịch vụ");
    private static final Text NUMBER = new Text("Code", "Mã");
    private static final Text MEANS = new Text("Meaning there", "Nghĩa ở đây");
    private static final Text RESUME = new Text("Resume the session", "Khôi phục phiên (resume)");
    private static final Text WAIT = new Text("{answer}, after {ms} ms", "{answer}, sau {ms} ms");
    private static final Text AT_ONCE = new Text("{answer}, at once", "{answer}, ngay lập tức");
    private static final Text OWNER = new Text("Who has to act", "Ai phải xử lý");
    private static final Text SENT_REASON = new Text("`reason` that it sends", "`reason` mà dịch vụ gửi");
    private static final Text ELSEWHERE = new Text("The same number elsewhere", "Cùng số này ở nơi khác");
    private static final Text GENERAL = new Text("Apart from this service", "Nghĩa chung");
    private static final Text DOCS = new Text("Its own documentation", "Tài liệu của dịch vụ");

    private final Vocabulary vocabulary;
    private final Language language;

    /** Pages in one language, with the words of a vocabulary. */
    public ProviderPages(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The page of a service: the rule, a table of all codes, then each code. */
    public Page of(ProviderView view) {
        var page = new Page().heading(1, view.name() + ": " + view.what()).paragraph(view.summary());
        if (view.docs() != null) {
            page.paragraph(in(DOCS) + ": " + view.docs());
        }
        page.heading(2, in(TABLE))
                .table(
                        List.of(in(NUMBER), in(MEANS), Heading.RETRY.in(language), in(RESUME)),
                        view.codes().stream().map(this::row).toList());
        for (var code : view.codes()) {
            page.heading(2, headline(code));
            body(page, code, 3);
        }
        return new Pages(vocabulary, language).sources(page, view.sources());
    }

    /** The page of a number at a service. */
    public Page of(ServiceCodeView view) {
        var page = new Page().heading(1, view.provider().name() + " " + headline(view.entry()));
        body(page, view.entry(), 2);
        page.heading(2, in(ELSEWHERE));
        var elsewhere = new ArrayList<String>();
        elsewhere.add(in(GENERAL) + ": " + view.general().title() + " "
                + view.general().link());
        view.others().forEach(other -> elsewhere.add(use(other)));
        return new Pages(vocabulary, language)
                .sources(page.bullets(elsewhere), view.entry().sources());
    }

    static String use(ProviderUse use) {
        return use.name() + ": " + use.title() + " " + use.link();
    }

    private List<String> row(ProviderCodeView code) {
        return List.of(
                Integer.toString(code.code()),
                code.title(),
                reconnect(code),
                vocabulary.label("resume", code.resume()).in(language));
    }

    private void body(Page page, ProviderCodeView code, int level) {
        page.paragraph(code.meaning()).bullets(facts(code));
        if (code.confirm() != null) {
            page.heading(level, Heading.CONFIRM.in(language)).paragraph(code.confirm());
        }
        if (!code.fix().isEmpty()) {
            page.heading(level, Heading.FIX.in(language)).steps(code.fix());
        }
    }

    private List<String> facts(ProviderCodeView code) {
        var facts = new ArrayList<String>();
        facts.add(Heading.SENT_BY.in(language) + ": " + facet("sender", code.sender()));
        facts.add(Heading.RETRY.in(language) + ": " + reconnect(code));
        facts.add(in(RESUME) + ": " + vocabulary.label("resume", code.resume()).in(language));
        if (code.owner() != null) {
            facts.add(in(OWNER) + ": " + facet("owner", code.owner()));
        }
        code.reasons().forEach(reason -> facts.add(in(SENT_REASON) + ": `" + reason + "`"));
        return facts;
    }

    private String reconnect(ProviderCodeView code) {
        var answer = vocabulary.label("reconnect", code.reconnect()).in(language);
        var wait = code.waitMs();
        if (wait == null) {
            return answer;
        }
        return in((wait == 0 ? AT_ONCE : WAIT.with("ms", wait)).with("answer", answer));
    }

    private String facet(String facet, String id) {
        return vocabulary.facet(facet).value(id).label().in(language);
    }

    private String in(Text text) {
        return text.in(language);
    }

    private static String headline(ProviderCodeView code) {
        return code.code() + (code.name() == null ? "" : " (" + code.name() + ")") + ": " + code.title();
    }
}
