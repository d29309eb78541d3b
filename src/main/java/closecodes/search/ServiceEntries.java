package closecodes.search;

import closecodes.catalog.Provider;
import closecodes.catalog.ProviderCode;
import closecodes.catalog.Providers;
import closecodes.catalog.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Services and their codes as entries. */
final class ServiceEntries {
    private ServiceEntries() {}

    static Stream<Entry> of(Providers providers) {
        return providers.all().stream()
                .flatMap(provider -> Stream.concat(
                        Stream.of(service(provider)), provider.codes().stream().map(code -> code(provider, code))));
    }

    private static Entry service(Provider provider) {
        return new Entry(
                Kind.PROVIDER,
                provider.slug(),
                null,
                new Text(provider.name(), provider.name()),
                names(provider),
                List.of(),
                Stream.concat(Stream.of(provider.what(), provider.summary()), verbatim(provider.signals()))
                        .toList(),
                provider.reach());
    }

    private static Entry code(Provider provider, ProviderCode code) {
        var number = code.code().toString();
        var names = names(provider);
        var keys = new ArrayList<String>();
        for (var name : names) {
            keys.add(name + number);
            keys.add(number + name);
        }
        names.add(number);
        if (code.name() != null) {
            // Discord writes "Disallowed intent(s)".
            names.add(code.name().replace("(s)", "s"));
        }
        var texts = new ArrayList<>(List.of(code.meaning()));
        if (code.confirm() != null) {
            texts.add(code.confirm());
        }
        texts.addAll(code.fix());
        verbatim(code.reasons()).forEach(texts::add);
        return new Entry(
                Kind.PROVIDER_CODE,
                provider.slug() + ":" + number,
                code.code(),
                code.title(),
                names,
                keys,
                texts,
                provider.reach());
    }

    private static List<String> names(Provider provider) {
        var names = new ArrayList<>(List.of(provider.name(), provider.slug()));
        names.addAll(provider.aliases());
        return names;
    }

    /** What is the same in every language. */
    static Stream<Text> verbatim(List<String> texts) {
        return texts.stream().map(text -> new Text(text, text));
    }
}
