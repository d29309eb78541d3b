package closecodes.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that are no good HTTP: for two readers to disagree about, without end, or no HTTP at all. */
final class BrokenHttp {
    private static final String POST = "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String GET = "GET /v1/codes/1006 HTTP/1.1\r\nHost: x\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
    private static final String SMUGGLED = "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n";

    private static final List<String> SHAPES = List.of(
            POST + "Content-Length: 6\r\n" + CHUNKED + "\r\n0\r\n\r\n" + SMUGGLED,
            POST + CHUNKED + "Content-Length: 6\r\n\r\n0\r\n\r\n" + SMUGGLED,
            POST + "Content-Length: 0\r\nContent-Length: 44\r\n\r\n" + SMUGGLED,
            POST + "Content-Length: 0, 44\r\n\r\n" + SMUGGLED,
            POST + "Content-Length: +13\r\n\r\n{\"code\":1000}",
            POST + "Content-Length: 0x0d\r\n\r\n{\"code\":1000}",
            POST + "Content-Length: 13 \r\n\r\n{\"code\":1000}",
            POST + "Content-Length : 13\r\n\r\n{\"code\":1000}",
            POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
            POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
            POST + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
            POST + "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n",
            POST + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n",
            POST + "Transfer-Encoding\r\n : chunked\r\n\r\n0\r\n\r\n",
            POST + CHUNKED + "\r\nd;" + "a=b;".repeat(5_000) + "\r\n{\"code\":1000}\r\n0\r\n\r\n",
            POST + CHUNKED + "\r\n-d\r\n{\"code\":1000}\r\n0\r\n\r\n",
            POST + CHUNKED + "\r\n0xd\r\n{\"code\":1000}\r\n0\r\n\r\n",
            POST + CHUNKED + "\r\nd\n{\"code\":1000}\n0\n\n",
            POST + CHUNKED + "\r\nd\r\n{\"code\":1000}XX0\r\n\r\n",
            POST + CHUNKED + "\r\nffffffffffffffffffff\r\n{\"code\":1000}\r\n0\r\n\r\n",
            POST + CHUNKED + "\r\nd\r\n{\"code\":1000}\r\n0\r\nTrailer: " + "x".repeat(20_000) + "\r\n\r\n",
            POST + CHUNKED + "\r\nd\r\n{\"co",
            POST + "Content-Length: 100\r\n\r\n{\"code\":1000}",
            POST + "Content-Length: 2000000\r\n\r\n" + "[".repeat(100_000),
            POST + "Expect: 100-continue\r\nContent-Length: 13\r\n\r\n",
            GET.replace("/v1/codes/1006", "http://evil.example/v1/codes/1006") + "\r\n",
            GET.replace("/v1/codes/1006", "http://x/v1/codes/abc") + "\r\n",
            GET.replace("/v1/codes/1006", "x:80") + "\r\n",
            GET.replace("/v1/codes/1006", "*") + "\r\n",
            GET.replace("/v1/codes/1006", "v1/codes") + "\r\n",
            GET.replace("/v1/codes/1006", "") + "\r\n",
            GET.replace("GET ", "GET\t") + "\r\n",
            GET.replace("GET ", " GET ") + "\r\n",
            GET.replace("GET ", "CONNECT ") + "\r\n",
            GET.replace("HTTP/1.1", "HTTP/1.1 x") + "\r\n",
            GET.replace("HTTP/1.1", "http/1.1") + "\r\n",
            GET.replace("HTTP/1.1", "HTTP/3.0") + "\r\n",
            GET.replace("\r\n", "\n") + "\n",
            GET.replace("\r\n", "\r") + "\r",
            GET + "X: " + "x".repeat(50_000) + "\r\n\r\n",
            GET + "x".repeat(9_000) + ": x\r\n\r\n",
            GET + "X: y\r\n".repeat(5_000) + "\r\n",
            GET + "Host: y\r\n\r\n",
            GET + "X: a\r\n b\r\n\r\n",
            GET + ": empty\r\n\r\n",
            GET + "X\u0000: y\r\n\r\n",
            GET + "X: \u0001\u007f\r\n\r\n",
            GET + "Cookie: " + ";=,\"".repeat(500) + "\r\n\r\n",
            GET + "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: !!\r\n\r\n",
            GET + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99\r\n\r\n",
            "GET /live/inspect HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: close\r\n\r\n",
            "GET /live/close/99999 HTTP/1.1\r\nHost: x\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0",
            "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003",
            "GET " + "/a".repeat(10_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "HEAD /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
            "\r\n".repeat(2_000),
            "GET /v1\r\n",
            "");

    private BrokenHttp() {}

    /** A broken request; with luck another one each time. */
    static BadRequest any(Random random) {
        var shape = SHAPES.get(random.nextInt(SHAPES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> BadRequest.raw("half a request", shape.substring(0, random.nextInt(shape.length() + 1)));
            case 1 -> flipped(shape, random);
            case 2 -> noise(random);
            default -> BadRequest.raw("broken HTTP", shape);
        };
    }

    private static BadRequest flipped(String shape, Random random) {
        var bytes = shape.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 3 && bytes.length > 0; i++) {
            bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt(256);
        }
        return new BadRequest("flipped bytes", bytes, true);
    }

    private static BadRequest noise(Random random) {
        var bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return new BadRequest("noise", bytes, true);
    }
}
