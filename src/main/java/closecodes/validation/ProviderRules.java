package closecodes.validation;

import closecodes.catalog.Provider;
import closecodes.catalog.ProviderCode;
import closecodes.catalog.Source;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.List;

/** What the service that one talks to, or serves, has to say about a code. */
final class ProviderRules {
    private ProviderRules() {}

    static List<Finding> findings(CloseRequest request) {
        var provider = request.provider();
        var number = request.code();
        if (provider == null || number == null || !CloseCode.isPossible(number)) {
            return List.of();
        }
        var code = new CloseCode(number);
        return List.of(provider.code(code)
                .map(used -> usedOtherwise(provider, used))
                .orElseGet(() -> notUsed(provider, code)));
    }

    private static Finding usedOtherwise(Provider provider, ProviderCode code) {
        return Finding.of(
                "provider-uses-code",
                Level.WARNING,
                new Text(
                                "{provider} has its own use for {code}: “{title}”.",
                                "{provider} dùng {code} theo cách riêng: “{title}”.")
                        .with("code", code.code())
                        .with("title", code.title())
                        .with("provider", provider.name()),
                new Text(
                                "Send it only if you mean just that; {path} says more.",
                                "Chỉ gửi nếu bạn muốn nói đúng điều đó, xem thêm ở {path}.")
                        .with("path", "/v1/codes/" + provider.slug() + ":" + code.code()),
                address(code.sources(), provider));
    }

    private static Finding notUsed(Provider provider, CloseCode code) {
        return Finding.of(
                "provider-does-not-use-code",
                Level.INFO,
                new Text(
                                "{provider} lists no meaning for {code}.",
                                "{provider} không có mã {code} trong bảng mã của mình.")
                        .with("code", code)
                        .with("provider", provider.name()),
                new Text("{path} has the codes that it uses.", "Xem các mã dịch vụ này dùng ở {path}.")
                        .with("path", "/v1/providers/" + provider.slug()),
                address(provider.sources(), provider));
    }

    /** The page that decides; what was measured has none. */
    private static String address(List<Source> sources, Provider provider) {
        var url = sources.get(0).url();
        return url == null ? provider.name() : url;
    }
}
