package closecodes.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose requests are whose, with proxies in 10.0.0.0/8 and fd00::/8. */
class TrustedProxiesTest {
    private static final TrustedProxies PROXIES = new TrustedProxies(List.of(range("10.0.0.0/8"), range("fd00::/8")));

    private static AddressRange range(String text) {
        return AddressRange.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "a stranger's word           | 192.0.2.1 | X-Forwarded-For | 198.51.100.7                       | 192.0.2.1",
                "no header                   | 10.0.0.1  | X-Other         | 198.51.100.7                       | 10.0.0.1",
                "one hop                     | 10.0.0.1  | X-Forwarded-For | 198.51.100.7                       | 198.51.100.7",
                "what the client wrote       | 10.0.0.1  | X-Forwarded-For | 1.1.1.1, 198.51.100.7              | 198.51.100.7",
                "a chain of ours             | 10.0.0.1  | X-Forwarded-For | 1.1.1.1, 198.51.100.7, 10.9.9.9    | 198.51.100.7",
                "nobody but ours             | 10.0.0.1  | X-Forwarded-For | 10.3.3.3, 10.9.9.9                 | 10.3.3.3",
                "a port                      | 10.0.0.1  | X-Forwarded-For | 198.51.100.7:61234                 | 198.51.100.7",
                "IPv6                        | fd00::1   | X-Forwarded-For | 2001:db8::7                        | 2001:db8::7",
                "IPv6 in brackets            | fd00::1   | X-Forwarded-For | [2001:db8::7]:443                  | 2001:db8::7",
                "a name, which is not sought | 10.0.0.1  | X-Forwarded-For | localhost                          | 10.0.0.1",
                "no address                  | 10.0.0.1  | X-Forwarded-For | 1.1.1.1, 999.1.1.1                 | 10.0.0.1",
                "nothing                     | 10.0.0.1  | X-Forwarded-For | ''                                 | 10.0.0.1",
                "RFC 7239                    | 10.0.0.1  | Forwarded       | for=198.51.100.7;proto=https       | 198.51.100.7",
                "RFC 7239, a chain           | 10.0.0.1  | Forwarded       | for=1.1.1.1, FOR=198.51.100.7, for=10.1.1.1 | 198.51.100.7",
                "RFC 7239, IPv6 and a port   | 10.0.0.1  | Forwarded       | 'for=\"[2001:db8::7]:4711\";by=x'    | 2001:db8::7",
                "RFC 7239, a hidden hop      | 10.0.0.1  | Forwarded       | for=1.1.1.1, for=_secret           | 10.0.0.1",
                "RFC 7239, no for            | 10.0.0.1  | Forwarded       | proto=https                        | 10.0.0.1"
            })
    void the_client_is_the_last_hop_that_is_no_proxy_of_ours(
            String what, String peer, String header, String value, String client) throws UnknownHostException {
        var headers = HttpFields.build().add(header, value);
        assertEquals(InetAddress.getByName(client), PROXIES.client(InetAddress.getByName(peer), headers), what);
    }

    @Test
    void several_lines_of_a_header_are_one_list() throws UnknownHostException {
        var headers = HttpFields.build()
                .add("X-Forwarded-For", "198.51.100.7")
                .add("X-Forwarded-For", "10.9.9.9")
                .add("Forwarded", "for=203.0.113.9");
        assertEquals(InetAddress.getByName("198.51.100.7"), PROXIES.client(InetAddress.getByName("10.0.0.1"), headers));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.6, false",
        "172.16.0.0/12, 172.31.255.1, true",
        "172.16.0.0/12, 172.32.0.1, false",
        "0.0.0.0/0, 203.0.113.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "::/0, 2001:db8::1, true",
        "2001:db8:8::/45, 2001:db8:f::1, true",
        "2001:db8:8::/45, 2001:db8:10::1, false"
    })
    void a_range_contains_the_addresses_that_begin_with_its_bits(String range, String address, boolean isInside)
            throws UnknownHostException {
        assertEquals(isInside, range(range).contains(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/33", "::1/129", "localhost", "10.0.0/8", "10.0.0.256", "10.0.0.0/", "10.0.0.0/-1", ":::", "''"
    })
    void a_text_that_is_no_range_is_none(String text) {
        assertEquals(true, AddressRange.parse(text).isEmpty());
    }
}
