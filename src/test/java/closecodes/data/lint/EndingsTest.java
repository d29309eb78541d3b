package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Endings that contradict themselves. */
class EndingsTest {

    @Test
    void refusesACodeWithoutACloseFrame() {
        assertEquals(
                List.of(
                        "intermediaries/proxy.yaml:16:11: [endings] Only an ending with \"wire: close\" has a code; leave it out here"),
                IntermediaryDocument.problemsBut("wire: close", "wire: fin"));
    }

    @Test
    void refusesASettingOfWhatCannotBeSet() {
        assertEquals(
                List.of(
                        "intermediaries/proxy.yaml:14:14: [endings] \"configurable: no\" has no setting; leave one of the two out"),
                IntermediaryDocument.problemsBut("configurable: yes", "configurable: no"));
    }

    @Test
    void refusesATimeThatIsASizeToo() {
        assertEquals(
                List.of(
                        "intermediaries/proxy.yaml:13:12: [endings] Give \"seconds\" or \"bytes\", not both; two limits are two endings"),
                IntermediaryDocument.problemsBut("seconds: 60\n", "seconds: 60\n    bytes: 60\n"));
    }

    @Test
    void refusesAnUnknownTrigger() {
        assertEquals(
                List.of(
                        "intermediaries/proxy.yaml:9:14: [vocabulary] \"silence\" is no trigger of vocabulary.yaml; known: backend-gone, handshake, idle, lifetime, limit, message-size, restart, unreachable"),
                IntermediaryDocument.problemsBut("trigger: idle", "trigger: silence"));
    }
}
