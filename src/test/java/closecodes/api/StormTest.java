package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The short form of the storm; {@link Storm} has the long one. */
class StormTest {

    @Test
    void bad_requests_get_problem_documents_and_no_server_error() throws InterruptedException, ExecutionException {
        // The index of the search is built behind the start, which is no part of this.
        assertEquals(200, RunningServer.get("/v1/search?q=nginx").statusCode());
        var storm = new Storm(RunningServer.port());
        storm.send(2_000, 3);
        assertEquals(List.of(), storm.complaints());
        assertTrue(
                storm.statuses().keySet().containsAll(List.of("400", "404", "405", "414", "415", "431")),
                () -> storm.statuses().toString());
        assertEquals(200, RunningServer.get("/v1/codes/1006").statusCode());
    }
}
