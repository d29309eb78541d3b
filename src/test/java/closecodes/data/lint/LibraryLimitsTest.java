package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits, constants and bases of libraries that cannot be. */
class LibraryLimitsTest {

    @Test
    void acceptsALimitAndAConstant() {
        assertEquals(List.of(), LibraryDocument.problemsBut("version: 8.23.0\n", """
                version: 8.23.0
                basis: measured
                limits:
                  - id: close-timeout
                    role: both
                    seconds: 30
                    text: {en: It waits., vi: Có chờ.}
                    sources: [{url: "https://example.org", basis: read}]
                constants:
                  - {code: 1000, name: CLOSE_NORMAL}
                """));
    }

    @Test
    void refusesATimeThatIsASizeToo() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:8:12: [library-limits] Give \"seconds\" or \"bytes\", not both; two limits are two entries"),
                LibraryDocument.problemsBut("version: 8.23.0\n", """
                        version: 8.23.0
                        limits:
                          - id: close-timeout
                            role: both
                            seconds: 30
                            bytes: 30
                            text: {en: It waits., vi: Có chờ.}
                            sources: [{url: "https://example.org", basis: read}]
                        """));
    }

    @Test
    void refusesAConstantThatComesTwice() {
        assertEquals(
                List.of("libraries/ws.yaml:6:24: [library-limits] \"CLOSE\" is taken by a constant above"),
                LibraryDocument.problemsBut("version: 8.23.0\n", """
                        version: 8.23.0
                        constants:
                          - {code: 1000, name: CLOSE}
                          - {code: 1001, name: CLOSE}
                        """));
    }

    @Test
    void refusesALiveMeasurementOfALibraryThatWasOnlyRead() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:1:1: [library-limits] Only a library with \"basis: measured\" can have been measured live"),
                LibraryDocument.problemsBut("version: 8.23.0\n", "version: 8.23.0\nbasis: read\n"));
    }
}
