package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Chromium;
import closecodes.RunningServer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page that shows the contract. */
class DocsPageTest {

    @Test
    @Tag("chromium")
    void a_browser_shows_every_route_under_a_strict_policy() throws Exception {
        var page = Chromium.open("http://127.0.0.1:" + RunningServer.port() + "/docs");
        assertTrue(page.dom().contains("/v1/codes/{code}"), page.dom());
        assertFalse(page.console().contains("Content Security Policy"), page.console());
        assertFalse(page.console().contains("Refused to"), page.console());
    }

    @Test
    void nothing_comes_from_elsewhere() {
        var response = RunningServer.get("/docs");
        assertEquals(200, response.statusCode());
        assertFalse(response.body().contains("//"), response.body());
        var policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void the_contract_is_the_same_in_yaml_and_json() throws Exception {
        var yaml = new YAMLMapper().readTree(RunningServer.get("/openapi.yaml").body());
        var json = JsonMapper.builder()
                .build()
                .readTree(RunningServer.get("/openapi.json").body());
        assertEquals(yaml, json);
    }
}
