package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that promise more than they say. */
class FullDepthTest {

    @Test
    void asksForWhatFullDepthPromises() {
        assertEquals(
                List.of(
                        "providers/copy.yaml:12:5: [depth] \"owner\" is missing; only a document with \"depth: listed\" may leave it out"),
                ProviderDocument.problemsBut("    owner: client\n", ""));
        assertEquals(
                List.of(
                        "intermediaries/proxy.yaml:8:5: [depth] \"fix\" is missing; only a document with \"depth: listed\" may leave it out"),
                IntermediaryDocument.problemsBut("    fix: [{en: Send pings., vi: Gửi ping.}]\n", ""));
    }

    @Test
    void letsAListedDocumentSayLess() {
        assertEquals(
                List.of(), ProviderDocument.problemsBut("depth: full", "depth: listed", "    owner: client\n", ""));
    }
}
