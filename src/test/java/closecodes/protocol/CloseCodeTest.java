package closecodes.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.junit.jupiter.api.Test;

/** The rules on numbers, for every number that two bytes can carry. */
class CloseCodeTest {

    /** Jetty carries our own endpoint: a code that it refuses must never look sendable here. */
    @Test
    void agrees_with_jetty_on_every_number() {
        for (int number = 0; number <= CloseCode.MAX; number++) {
            assertEquals(
                    CloseStatus.isTransmittableStatusCode(number),
                    new CloseCode(number).wireUse().onWire(),
                    "code " + number);
        }
    }

    @Test
    void every_number_has_the_status_that_rfc_6455_and_iana_give_it() {
        var spans = IntStream.rangeClosed(0, CloseCode.MAX)
                .mapToObj(number -> new CloseCode(number).status())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertEquals(1000L, spans.get(CodeStatus.UNUSED));
        assertEquals(9L, spans.get(CodeStatus.STANDARD));
        assertEquals(6L, spans.get(CodeStatus.REGISTERED));
        assertEquals(1L, spans.get(CodeStatus.RESERVED));
        assertEquals(3L, spans.get(CodeStatus.LOCAL_ONLY));
        assertEquals(1984L, spans.get(CodeStatus.UNASSIGNED));
        assertEquals(997L, spans.get(CodeStatus.UNREGISTERED));
        assertEquals(1000L, spans.get(CodeStatus.PRIVATE_USE));
        assertEquals(60_536L, spans.get(CodeStatus.UNDEFINED));
    }

    @Test
    void a_browser_takes_1000_and_3000_to_4999() {
        for (int number = 0; number <= CloseCode.MAX; number++) {
            boolean expected = number == 1000 || (number >= 3000 && number < 5000);
            assertEquals(expected, new CloseCode(number).acceptedByBrowserClose(), "code " + number);
        }
    }

    @Test
    void only_clients_send_1010() {
        assertEquals(List.of(Endpoint.CLIENT), new CloseCode(1010).wireUse().senders());
        assertEquals(
                List.of(1010),
                IntStream.rangeClosed(0, CloseCode.MAX)
                        .filter(number ->
                                new CloseCode(number).wireUse().senders().size() == 1)
                        .boxed()
                        .toList());
    }

    @Test
    void either_side_may_send_1011_by_erratum_3227() {
        assertEquals(
                Arrays.asList(Endpoint.values()), new CloseCode(1011).wireUse().senders());
    }

    @Test
    void refuses_what_does_not_fit_sixteen_bits() {
        var below = assertThrows(IllegalArgumentException.class, () -> new CloseCode(-1));
        assertEquals("A close code is 0 to 65535, not -1", below.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new CloseCode(CloseCode.MAX + 1));
    }
}
