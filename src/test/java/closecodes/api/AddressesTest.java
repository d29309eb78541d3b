package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.CodeDocument;
import closecodes.http.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that lead somewhere: names, redirects, and errors that say what was meant. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/codes/going_away,/v1/codes/1001",
        "/v1/codes/going-away?lang=vi,/v1/codes/1001?lang=vi",
        "/v1/codes/01006,/v1/codes/1006",
        "/v1/codes/Abnormal-Closure.md,/v1/codes/1006.md",
        "/v1/compare/1012-vs-1002,/v1/compare/1002-vs-1012",
        "/v1/compare/1012-vs-1002.md?lang=vi,/v1/compare/1002-vs-1012.md?lang=vi",
        "/v1/compare/GOING_AWAY-vs-1000,/v1/compare/1000-vs-1001",
        "/v1/compare/1000-VS-1001,/v1/compare/1000-vs-1001",
        "/v1/compare/65535-vs-0,/v1/compare/0-vs-65535",
        "/v1/providers/discord,/v1/providers/discord-gateway",
        "/v1/providers/Discord-Gateway.md?lang=vi,/v1/providers/discord-gateway.md?lang=vi",
        "/v1/codes/discord:4004,/v1/codes/discord-gateway:4004",
        "/v1/codes/Pusher:04004.txt?lang=vi,/v1/codes/pusher-channels:4004.txt?lang=vi",
        "/v1/codes/discord-gateway:going-away,/v1/codes/discord-gateway:1001",
        "/v1/intermediaries/openresty.md,/v1/intermediaries/nginx.md",
        "/v1/compare/pusher:4004-vs-discord:4004,/v1/compare/discord-gateway:4004-vs-pusher-channels:4004",
        "/v1/compare/discord-gateway:4004-vs-4004,/v1/compare/4004-vs-discord-gateway:4004",
        "/v1/compare/discord-gateway:4004-vs-1006.md,/v1/compare/1006-vs-discord-gateway:4004.md",
        "/v1/compare/pusher-channels:4100-vs-discord-gateway:4004?lang=vi,/v1/compare/discord-gateway:4004-vs-pusher-channels:4100?lang=vi",
    })
    void other_spellings_lead_to_the_permalink(String path, String location) {
        var response = RunningServer.get(path);
        assertEquals(308, response.statusCode(), response.body());
        assertEquals(location, response.headers().firstValue("Location").orElse(""));
        assertEquals(200, RunningServer.get(location).statusCode());
    }

    @Test
    void a_constant_name_is_answered_in_place() {
        var byName = RunningServer.get("/v1/codes/SERVICE_RESTART");
        assertEquals(200, byName.statusCode());
        assertEquals(RunningServer.get("/v1/codes/1012").body(), byName.body());
        assertEquals(
                "/v1/codes/1012.json?lang=en",
                byName.headers().firstValue("Content-Location").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/codes/abc | 400 | not-a-code | null",
                "/v1/codes/1OO6 | 400 | not-a-code | \"1006\"",
                "/v1/codes/l0l2 | 400 | not-a-code | \"1012\"",
                "/v1/codes/GOING_AWY | 400 | not-a-code | \"GOING_AWAY\"",
                "/v1/codes/CloseAbnormalClosure | 400 | not-a-code | \"ABNORMAL_CLOSURE\"",
                "/v1/codes/-1 | 400 | not-a-code | null",
                "/v1/codes/1006.5 | 400 | not-a-code | null",
                "/v1/codes/70000 | 404 | no-such-code | null",
                "/v1/codes/99999999999999999999 | 404 | no-such-code | null",
                "/v1/codes/%F0%9F%98%80 | 400 | not-a-code | null",
                "/v1/codes/discrd:4004 | 404 | no-such-provider | \"discord\"",
                "/v1/codes/discord:4100 | 404 | no-such-provider-code | \"4100\"",
                "/v1/codes/discord:70000 | 404 | no-such-code | null",
                "/v1/codes/discord:x | 400 | not-a-code | null",
                "/v1/codes/discord: | 400 | not-a-code | null",
                "/v1/codes/:4004 | 400 | not-a-code | null",
                "/v1/codes/discord:4004:1 | 400 | not-a-code | null",
                "/v1/codes/discord-gateway:4004?fields=title | 400 | bad-parameter | null",
                "/v1/providers/discord-gatewy | 404 | no-such-provider | \"discord-gateway\"",
                "/v1/providers/discord-gateway.csv | 404 | not-found | null",
                "/v1/providers?family=pushr | 400 | bad-parameter | \"pusher\"",
                "/v1/providers?codes=4004 | 400 | bad-parameter | \"code\"",
                "/v1/providers?code=GOING_AWY | 400 | not-a-code | \"GOING_AWAY\"",
                "/v1/intermediaries/ngnx | 404 | no-such-intermediary | \"nginx\"",
                "/v1/intermediaries?seconds=1m | 400 | bad-parameter | null",
                "/v1/intermediaries?trigger=idl | 400 | bad-parameter | \"idle\"",
                "/v1/compare/discord:4004-vs-discord-gateway:4004 | 400 | not-a-pair | null",
                "/v1/compare/discord:4004-vs-: | 400 | not-a-code | null",
                "/v1/compare/discord:-vs-4004 | 400 | not-a-code | null",
                "/v1/compare/1002-1012 | 400 | not-a-pair | \"1002-vs-1012\"",
                "/v1/compare/1002 | 400 | not-a-pair | null",
                "/v1/compare/1006-vs-1006 | 400 | not-a-pair | null",
                "/v1/compare/1006-vs-x | 400 | not-a-code | null",
                "/v1/compare | 400 | bad-parameter | null",
                "/v1/compare?codes=1001 | 400 | bad-parameter | null",
                "/v1/compare?codes=1001,1001 | 400 | bad-parameter | null",
                "/v1/compare?codes=1,2,3,4,5,6,7 | 400 | bad-parameter | null",
                "/v1/compare?code=1001,1002 | 400 | bad-parameter | \"codes\"",
                "/v1/codes?severty=error | 400 | bad-parameter | \"severity\"",
                "/v1/codes?severity=eror | 400 | bad-parameter | \"error\"",
                "/v1/codes?fields=code,nam | 400 | bad-parameter | \"name\"",
                "/v1/changes?since=yesterday | 400 | bad-parameter | null",
                "/v1/ranges/4000-499 | 404 | no-such-range | \"4000-4999\"",
                "/v1/code | 404 | not-found | \"/v1/codes\"",
                "/v2/codes | 404 | not-found | \"/v1/codes\"",
                "/v1/problems/not-a-cod | 404 | not-found | \"not-a-code\"",
                "/v1/schemas/cod | 404 | not-found | \"code\"",
            })
    void mistakes_are_named_with_the_value_and_the_cure(String path, int status, String type, String meant) {
        var response = RunningServer.get(path);
        var body = response.body();
        assertEquals(status, response.statusCode(), body);
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(body.contains("\"type\":\"/v1/problems/" + type + "\""), body);
        assertTrue(body.contains("\"did_you_mean\":" + meant), body);
        assertEquals(200, RunningServer.get("/v1/problems/" + type).statusCode());
    }

    @Test
    void every_type_of_problem_is_explained() {
        for (var type : ProblemType.values()) {
            assertEquals(200, RunningServer.get(type.path()).statusCode(), type.path());
        }
    }

    @Test
    void a_method_that_does_not_work_is_refused_with_those_that_do() {
        for (var method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            var response = RunningServer.send(method, "/v1/codes/1006");
            assertEquals(405, response.statusCode());
            assertEquals(
                    "GET, HEAD, OPTIONS", response.headers().firstValue("Allow").orElse(""), method);
        }
    }

    @Test
    void any_page_may_read_and_ask_what_it_may() {
        var get = RunningServer.get("/v1/codes/1006", "Origin", "https://dashboard.example");
        assertEquals(
                "*", get.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        var preflight = RunningServer.send(
                "OPTIONS",
                "/v1/codes/1006",
                "Origin",
                "https://dashboard.example",
                "Access-Control-Request-Method",
                "GET");
        assertEquals(204, preflight.statusCode());
        assertEquals(
                "GET, HEAD, OPTIONS",
                preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
    }

    @Test
    void filters_narrow_the_list() {
        var names = RunningServer.get("/v1/codes.csv?sendable_by=client&fields=code")
                .body();
        assertTrue(names.contains("1010"), names);
        assertEquals(
                "code\r\n1012\r\n1013\r\n1014\r\n3000\r\n3003\r\n3008\r\n",
                RunningServer.get("/v1/codes.csv?status=registered&fields=code").body());
        assertEquals(
                "code,name\r\n1005,NO_STATUS_RECEIVED\r\n1006,ABNORMAL_CLOSURE\r\n1015,TLS_HANDSHAKE\r\n",
                RunningServer.get("/v1/codes.csv?status=local-only&fields=code,name")
                        .body());
        assertEquals(
                "code\r\n3000\r\n3003\r\n3008\r\n",
                RunningServer.get("/v1/codes.csv?q=30&fields=code").body());
    }

    @Test
    void all_pairs_of_documented_codes_compare_in_both_languages_and_orders() {
        var codes =
                RunningServer.catalog().codes().stream().map(CodeDocument::code).toList();
        for (var a : codes) {
            for (var b : codes) {
                if (!a.equals(b)) {
                    for (var language : new String[] {"en", "vi"}) {
                        var response = RunningServer.get("/v1/compare/" + a + "-vs-" + b + "?lang=" + language);
                        assertEquals(a.compareTo(b) < 0 ? 200 : 308, response.statusCode(), a + " and " + b);
                    }
                }
            }
        }
    }
}
