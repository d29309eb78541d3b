package closecodes.view;

import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.List;

/**
 * Whether a code may stand in a Close frame.
 *
 * @param use the kind of yes or no
 * @param rule the section or registry that decides
 */
public record WireView(boolean onWire, List<String> mayBeSentBy, String use, String rule) {

    static WireView of(CloseCode code) {
        var use = code.wireUse();
        return new WireView(
                use.onWire(), use.senders().stream().map(Endpoint::id).toList(), use.id(), use.rule());
    }
}
