package closecodes.search;

import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Intermediaries as entries: one for each, with all its endings. */
final class IntermediaryEntries {
    private static final int LONG_NAME = 3;

    private IntermediaryEntries() {}

    static Entry of(Intermediary intermediary) {
        var names = new ArrayList<>(List.of(intermediary.name(), intermediary.slug()));
        names.addAll(intermediary.aliases());
        var texts = new ArrayList<>(List.of(intermediary.summary()));
        intermediary.endings().forEach(ending -> add(texts, ending));
        ServiceEntries.verbatim(intermediary.signals()).forEach(texts::add);
        return new Entry(
                Kind.INTERMEDIARY,
                intermediary.slug(),
                null,
                new Text(intermediary.name(), intermediary.name()),
                names,
                settings(intermediary),
                texts,
                intermediary.reach());
    }

    /** The names of its settings, such as {@code proxy_read_timeout}; shorter ones are words that anybody may mean. */
    private static List<String> settings(Intermediary intermediary) {
        return intermediary.endings().stream()
                .map(Ending::setting)
                .flatMap(Stream::ofNullable)
                .filter(IntermediaryEntries::isLongName)
                .distinct()
                .toList();
    }

    private static boolean isLongName(String setting) {
        var words = Word.in(setting);
        return words.size() == 1 && words.get(0).parts().size() >= LONG_NAME;
    }

    private static void add(List<Text> texts, Ending ending) {
        texts.add(ending.title());
        texts.add(ending.detail());
        var setting = ending.setting();
        if (setting != null) {
            texts.add(new Text(setting, setting));
        }
        var confirm = ending.confirm();
        if (confirm != null) {
            texts.add(confirm);
        }
        texts.addAll(ending.fix());
        ServiceEntries.verbatim(ending.signals().text()).forEach(texts::add);
    }
}
