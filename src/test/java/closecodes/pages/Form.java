package closecodes.pages;

import closecodes.RunningServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Sends what a browser sends for a form, and what a shell sends. */
final class Form {
    private static final String BOUNDARY = "----WebKitFormBoundaryA1b2";

    private Form() {}

    /** A form with fields given as name, value, name, value, sent by somebody with a browser. */
    static HttpResponse<String> send(String path, String... fields) {
        var body = new StringBuilder();
        for (int at = 0; at < fields.length; at += 2) {
            body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
            body.append(fields[at]).append("\"\r\n\r\n").append(fields[at + 1]).append("\r\n");
        }
        return post(
                path,
                body + "--" + BOUNDARY + "--\r\n",
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "Accept",
                "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /** A body with headers given as name, value, name, value. */
    static HttpResponse<String> post(String path, String body, String... headers) {
        return RunningServer.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningServer.port() + path))
                .headers(headers)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** A page as somebody with a browser gets it. */
    static HttpResponse<String> get(String path) {
        return RunningServer.get(path, "Accept", "text/html");
    }
}
