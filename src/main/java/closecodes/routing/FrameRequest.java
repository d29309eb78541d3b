package closecodes.routing;

import closecodes.catalog.Text;
import closecodes.protocol.Endpoint;
import closecodes.validation.FrameVerdict;
import closecodes.validation.HexPaste;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Bytes from a capture that somebody wants to be judged.
 *
 * @param from the side that sent them
 * @param extensions what was negotiated, such as {@code permessage-deflate}
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
public record FrameRequest(byte[] bytes, Endpoint from, List<String> extensions) {
    private static final int LARGEST_FRAME = 65_536;

    /**
     * Reads a request.
     *
     * @throws ProblemException naming the field, if one of them makes no sense
     */
    public static FrameRequest of(JsonBody body) {
        body.only("hex", "base64", "from", "extensions");
        return new FrameRequest(bytes(body), from(body.text("from").orElse(""), body::wrong), body.texts("extensions"));
    }

    /**
     * Reads a request of a form, where no extension was negotiated.
     *
     * @throws ProblemException naming the field, if one of them makes no sense
     */
    public static FrameRequest of(FormBody form) {
        return new FrameRequest(
                limited("hex", ofHex(form.first("hex").orElse(""), form::wrong), form::wrong),
                from(form.first("from").orElse(""), form::wrong),
                List.of());
    }

    /** What a receiver makes of the bytes. */
    public FrameVerdict verdict() {
        return FrameVerdict.of(bytes, from, extensions);
    }

    private static Endpoint from(String from, BiFunction<String, Text, ProblemException> wrong) {
        for (var endpoint : Endpoint.values()) {
            if (endpoint.id().equals(from)) {
                return endpoint;
            }
        }
        throw wrong.apply(
                "from",
                new Text(
                        "“{field}” must say who sent the frame: client or server.",
                        "“{field}” phải cho biết bên gửi frame: client hoặc server."));
    }

    private static byte[] bytes(JsonBody body) {
        var hex = body.text("hex");
        var base64 = body.text("base64");
        if (hex.isPresent() == base64.isPresent()) {
            throw body.wrong(
                    "hex",
                    new Text(
                            "Send the frame as either “hex” or “base64”.",
                            "Gửi frame bằng “hex” hoặc “base64”, chỉ chọn một trong hai."));
        }
        return hex.isPresent()
                ? limited("hex", ofHex(hex.get(), body::wrong), body::wrong)
                : limited("base64", ofBase64(body, base64.orElseThrow()), body::wrong);
    }

    private static byte[] limited(String field, byte[] bytes, BiFunction<String, Text, ProblemException> wrong) {
        if (bytes.length > LARGEST_FRAME) {
            throw wrong.apply(
                    field,
                    new Text("“{field}” has more than {most} bytes.", "“{field}” dài hơn {most} byte.")
                            .with("most", LARGEST_FRAME));
        }
        return bytes;
    }

    private static byte[] ofHex(String text, BiFunction<String, Text, ProblemException> wrong) {
        var paste = HexPaste.of(text);
        var objection = paste.objection();
        if (objection != null) {
            throw wrong.apply("hex", objection);
        }
        return paste.bytes();
    }

    private static byte[] ofBase64(JsonBody body, String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw body.wrong("base64", new Text("“{field}” is no Base64.", "“{field}” không phải Base64."));
        }
    }
}
