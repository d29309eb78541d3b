package closecodes.view;

import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An intermediary with every way in which it ends connections. */
public record IntermediaryView(
        String id,
        String name,
        String kind,
        String summary,
        String depth,
        String reach,
        List<String> aliases,
        List<String> signals,
        List<EndingView> endings,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** One way in which it ends a connection; null and empty where nothing is documented. */
    public record EndingView(
            String id,
            String trigger,
            String title,
            String detail,
            @Nullable Integer seconds,
            @Nullable Integer bytes,
            boolean configurable,
            @Nullable String setting,
            String wire,
            @Nullable Integer code,
            @Nullable Integer sees,
            @Nullable String confirm,
            List<String> fix,
            SignalsView signals,
            List<SourceView> sources) {

        static EndingView of(Ending ending, Language language) {
            var confirm = ending.confirm();
            return new EndingView(
                    ending.id(),
                    ending.trigger(),
                    ending.title().in(language),
                    ending.detail().in(language),
                    ending.seconds(),
                    ending.bytes(),
                    ending.configurable(),
                    ending.setting(),
                    ending.wire(),
                    number(ending.code()),
                    number(ending.sees()),
                    confirm == null ? null : confirm.in(language),
                    ending.fix().stream().map((Text step) -> step.in(language)).toList(),
                    new SignalsView(
                            ending.signals().text(),
                            ending.signals().idleSeconds(),
                            ending.signals().openSeconds()),
                    SourceView.of(ending.sources(), language));
        }

        private static @Nullable Integer number(@Nullable CloseCode code) {
            return code == null ? null : code.number();
        }
    }

    /** What gives an ending away. */
    public record SignalsView(List<String> text, List<Integer> idleSeconds, List<Integer> openSeconds) {}

    /** The view of an intermediary. */
    public static IntermediaryView of(Intermediary intermediary, Language language, Links links) {
        return new IntermediaryView(
                intermediary.slug(),
                intermediary.name(),
                intermediary.kind(),
                intermediary.summary().in(language),
                intermediary.depth(),
                intermediary.reach().id(),
                intermediary.aliases(),
                intermediary.signals(),
                intermediary.endings().stream()
                        .map(ending -> EndingView.of(ending, language))
                        .toList(),
                SourceView.of(intermediary.sources(), language),
                language.tag(),
                links.document(Links.intermediary(intermediary.slug()), language),
                intermediary.updated().toString());
    }
}
