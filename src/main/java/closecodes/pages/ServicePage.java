package closecodes.pages;

import closecodes.view.ProviderCodeView;
import closecodes.view.ProviderView;

/** The page of a service. */
public record ServicePage(Head head, ProviderView service) {

    static ServicePage of(ProviderView service, Reader reader) {
        var head = new Head(
                reader,
                "/providers/" + service.id(),
                service.name() + ": " + reader.says("close codes", "các mã đóng"),
                service.summary(),
                "/v1/providers/" + service.id(),
                "providers/" + service.id() + ".yaml");
        return new ServicePage(head, service);
    }

    public Reader reader() {
        return head.reader();
    }

    /** The address of one of its codes. */
    public String address(ProviderCodeView code) {
        return reader().to("/codes/" + service.id() + ":" + code.code());
    }

    /** Whether to reconnect after a code, and when. */
    public String reconnect(ProviderCodeView code) {
        return ServiceCodePage.reconnect(reader(), code);
    }
}
