package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Nearest;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import closecodes.view.Links;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads what people write for a service and for a number at a service: {@code discord:4004}. */
public final class ServiceCodes {
    private final Catalog catalog;
    private final CodeNames names;

    public ServiceCodes(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
    }

    /**
     * A number at a service as it was written.
     *
     * @param exact whether it was written as we write it; if not, a redirect leads to the right address
     */
    public record Written(Providers.Use use, boolean exact) {}

    /**
     * The number at a service that a text names.
     *
     * @throws ProblemException if it names nothing, there is no such service, or it does not use the number
     */
    public Written read(String text) {
        var parts = text.split(":", 2);
        if (!parts[0].matches("[A-Za-z0-9-]+")) {
            throw names.notACode(text);
        }
        var provider = provider(parts[0]);
        var code = names.read(parts[1]).code();
        var use = provider.code(code)
                .map(found -> new Providers.Use(provider, found))
                .orElseThrow(() -> notUsed(provider, code, text));
        return new Written(use, use.id().equals(text));
    }

    /**
     * The service that a text names, by its slug or by an alias.
     *
     * @throws ProblemException if there is none, with what was probably meant
     */
    public Provider provider(String text) {
        var providers = catalog.providers();
        return providers.named(text.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> new ProblemException(
                        ProblemType.NO_SUCH_PROVIDER,
                        new Text(
                                "We tell nothing about a service of this name. /v1/providers lists all of them.",
                                "Chưa có dịch vụ nào mang tên này. Xem danh sách ở /v1/providers."))
                .about(text)
                .suggesting(Nearest.to(text, providers.names()).orElse(null)));
    }

    private static ProblemException notUsed(Provider provider, CloseCode code, String text) {
        var known =
                provider.codes().stream().map(each -> each.code().toString()).toList();
        return new ProblemException(
                        ProblemType.NO_SUCH_PROVIDER_CODE,
                        new Text(
                                        "{provider} does not list {code}. Its codes: {known}. "
                                                + "{path} says what the number means in general.",
                                        "{provider} không có mã {code}. Các mã của dịch vụ này: {known}. "
                                                + "Xem ý nghĩa chung của số này ở {path}.")
                                .with("known", known.stream().collect(Collectors.joining(", ")))
                                .with("code", code)
                                .with("path", Links.code(code))
                                .with("provider", provider.name()))
                .about(text)
                .suggesting(code.toString());
    }
}
