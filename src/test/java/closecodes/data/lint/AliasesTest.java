package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that would lead to two documents. */
class AliasesTest {

    @Test
    void acceptsGoodDocuments() {
        assertEquals(List.of(), ProviderDocument.problems());
        assertEquals(List.of(), IntermediaryDocument.problems());
    }

    @Test
    void refusesTheNameOfAnotherDocument() {
        assertEquals(
                List.of(
                        "providers/copy.yaml:7:19: [alias] \"original\" already leads to providers/original.yaml; choose another"),
                ProviderDocument.problemsBut("[second, third]", "[second, original]"));
    }

    @Test
    void refusesAnAliasThatIsGivenTwice() {
        assertEquals(
                List.of(
                        "providers/copy.yaml:7:19: [alias] \"second\" already leads to providers/copy.yaml; choose another"),
                ProviderDocument.problemsBut("[second, third]", "[second, second]"));
    }

    @Test
    void refusesTheOwnNameOfTheDocument() {
        assertEquals(
                List.of(
                        "intermediaries/proxy.yaml:6:11: [alias] \"proxy\" already leads to intermediaries/proxy.yaml; choose another"),
                IntermediaryDocument.problemsBut("[gate]", "[proxy]"));
    }
}
