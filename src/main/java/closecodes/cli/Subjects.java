package closecodes.cli;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Nearest;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.catalog.Text;
import closecodes.comparison.Subject;
import closecodes.protocol.CloseCode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what people write for a code: {@code 1006}, {@code going-away}, {@code discord:4004}. */
final class Subjects {
    private static final Text NOT_A_CODE = new Text(
            "“{text}” is no code. Write a number from 0 to 65535, a constant such as GOING_AWAY, or a service and a number such as discord:4004.",
            "“{text}” không phải mã đóng. Dùng số từ 0 đến 65535, tên hằng như GOING_AWAY, hoặc dịch vụ kèm số như discord:4004.");
    private static final Text NO_PROVIDER =
            new Text("There is no service “{text}”.", "Không có dịch vụ nào tên “{text}”.");
    private static final Text NOT_USED = new Text(
            "{provider} does not list {code}. Its codes: {known}.",
            "Danh sách mã của {provider} không có {code}. Các mã trong danh sách: {known}.");
    private static final Text MEANT = new Text("Did you mean {meant}?", "Có phải ý bạn là {meant}?");

    private final Catalog catalog;
    private final Output output;

    Subjects(Catalog catalog, Output output) {
        this.catalog = catalog;
        this.output = output;
    }

    /** What a text names; a service may be given apart from the number. */
    Subject read(String text, @Nullable String service) {
        int colon = text.indexOf(':');
        if (colon < 0 && service == null) {
            return Subject.of(catalog, code(text));
        }
        var provider = provider(service == null ? text.substring(0, colon) : service);
        var code = code(service == null ? text.substring(colon + 1) : text);
        return Subject.of(
                catalog,
                provider.code(code)
                        .map(found -> new Providers.Use(provider, found))
                        .orElseThrow(() -> output.wrong(NOT_USED.with(
                                        "known",
                                        provider.codes().stream()
                                                .map(each -> each.code().toString())
                                                .collect(Collectors.joining(", ")))
                                .with("code", code)
                                .with("provider", provider.name())
                                .in(output.language()))));
    }

    private CloseCode code(String text) {
        if (text.matches("0*\\d{1,5}") && CloseCode.isPossible(Integer.parseInt(text))) {
            return new CloseCode(Integer.parseInt(text));
        }
        var constant = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return catalog.named(constant)
                .map(CodeDocument::code)
                .orElseThrow(() -> output.wrong(said(
                        NOT_A_CODE,
                        text,
                        Nearest.to(
                                constant,
                                catalog.codes().stream().map(CodeDocument::name).toList()))));
    }

    private Provider provider(String text) {
        var providers = catalog.providers();
        return providers
                .named(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> output.wrong(said(NO_PROVIDER, text, Nearest.to(text, providers.names()))));
    }

    private String said(Text problem, String text, Optional<String> meant) {
        return meant.map(near -> problem.then(MEANT.with("meant", near)))
                .orElse(problem)
                .with("text", text)
                .in(output.language());
    }
}
