package closecodes.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Which manners a request follows: those of revision 2026-07-28, or those of the revisions that begin with {@code initialize}. */
enum Era {
    LEGACY,
    MODERN;

    static final String VERSION_HEADER = "MCP-Protocol-Version";

    private static final String PREFIX = "io.modelcontextprotocol/";
    private static final String VERSION = PREFIX + "protocolVersion";
    private static final String CAPABILITIES = PREFIX + "clientCapabilities";
    private static final String METHOD_HEADER = "Mcp-Method";
    private static final String NAME_HEADER = "Mcp-Name";
    private static final String ENCODED = "=?base64?";
    private static final String ENCODED_END = "?=";

    /**
     * The era of a request.
     *
     * @throws RpcException if its revision is not spoken, or its headers and body differ
     */
    static Era of(Message message, Envelope envelope) {
        var meta = message.params().path("_meta");
        var header = envelope.header(VERSION_HEADER).map(String::strip);
        if (meta.path(VERSION).isMissingNode()) {
            header.filter(version -> !Revisions.LEGACY.contains(version)).ifPresent(version -> {
                throw version.equals(Revisions.MODERN) ? missing(VERSION) : unsupported(version);
            });
            return LEGACY;
        }
        if (!meta.path(VERSION).isTextual()) {
            throw missing(VERSION);
        }
        var version = meta.path(VERSION).textValue();
        if (envelope.mirrorsBody()) {
            compare(VERSION_HEADER, header, version);
        }
        if (!version.equals(Revisions.MODERN)) {
            throw unsupported(version);
        }
        if (envelope.mirrorsBody()) {
            compare(METHOD_HEADER, envelope.header(METHOD_HEADER).map(String::strip), message.method());
            compareName(message, envelope);
        }
        if (!meta.path(CAPABILITIES).isObject()) {
            throw missing(CAPABILITIES);
        }
        return MODERN;
    }

    /** Whether a message says its revision itself. */
    static boolean saysRevision(JsonNode message) {
        return message.path("params").path("_meta").has(VERSION);
    }

    private static void compareName(Message message, Envelope envelope) {
        var field =
                switch (message.method()) {
                    case "tools/call", "prompts/get" -> "name";
                    case "resources/read" -> "uri";
                    default -> "";
                };
        if (!field.isEmpty() && message.params().path(field).isTextual()) {
            compare(
                    NAME_HEADER,
                    envelope.header(NAME_HEADER).map(Era::decoded),
                    message.params().path(field).textValue());
        }
    }

    private static void compare(String name, Optional<String> header, String body) {
        if (header.isEmpty()) {
            throw mismatch("The header " + name + " is missing; revision " + Revisions.MODERN + " needs it.");
        }
        if (!header.get().equals(body)) {
            throw mismatch("The header " + name + " says \"" + Message.echo(header.get()) + "\" and the body \""
                    + Message.echo(body) + "\"; both must be the same.");
        }
    }

    private static String decoded(String header) {
        var value = header.strip();
        if (!value.startsWith(ENCODED) || !value.endsWith(ENCODED_END) || value.length() < 11) {
            return value;
        }
        try {
            var digits = value.substring(ENCODED.length(), value.length() - ENCODED_END.length());
            return new String(Base64.getDecoder().decode(digits), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw mismatch(
                    "The header " + NAME_HEADER + " is no Base64 between " + ENCODED + " and " + ENCODED_END + ".");
        }
    }

    private static RpcException mismatch(String message) {
        return RpcException.refused(400, RpcException.HEADER_MISMATCH, message);
    }

    private static RpcException missing(String key) {
        return RpcException.refused(
                400,
                RpcException.INVALID_PARAMS,
                "Revision " + Revisions.MODERN + " needs \"" + key + "\" in params._meta.");
    }

    private record Unsupported(List<String> supported, String requested) {}

    private static RpcException unsupported(String version) {
        return RpcException.refused(
                        400,
                        RpcException.UNSUPPORTED_VERSION,
                        "Revision \"" + Message.echo(version) + "\" is not spoken here.")
                .with(new Unsupported(Revisions.ALL, Message.echo(version)));
    }
}
