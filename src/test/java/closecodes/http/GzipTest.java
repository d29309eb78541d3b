package closecodes.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes gzip (RFC 9110 §12.5.3). */
class GzipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP | true",
                "x-gzip | true",
                "deflate, gzip;q=1.0, *;q=0.5 | true",
                "gzip;q=0.5 | true",
                "* | true",
                "br, identity;q=0.5, *;q=0.8 | true",
                "gzip ; q = 0.2 | true",
                "gzip;q=much | true",
                "gzip;q=0 | false",
                "gzip;q=0.000, * | false",
                "identity | false",
                "gzip;q=0.5, identity | false",
                "*;q=0 | false",
                "br, deflate | false",
                "'' | false"
            })
    void a_header_says_whether_gzip_is_taken(String header, boolean isTaken) {
        assertEquals(isTaken, Gzip.isTaken(header));
    }
}
