package closecodes.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a message with a JSON-RPC error; carries what the error says, as data. */
final class RpcException extends RuntimeException {
    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;
    static final int INTERNAL_ERROR = -32603;
    static final int RESOURCE_NOT_FOUND = -32002;
    static final int HEADER_MISMATCH = -32020;
    static final int UNSUPPORTED_VERSION = -32022;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final String message;
    private final transient @Nullable Object data;

    private RpcException(int status, int code, String message, @Nullable Object data) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.message = message;
        this.data = data;
    }

    /** A message that no method can be asked with. */
    static RpcException refused(int status, int code, String message) {
        return new RpcException(status, code, message, null);
    }

    /** A method that was asked for something that there is not. */
    static RpcException invalidParams(String message) {
        return refused(200, INVALID_PARAMS, message);
    }

    /** The same with data for programs. */
    RpcException with(Object data) {
        return new RpcException(status, code, message, data);
    }

    /** The HTTP status of the answer. */
    int status() {
        return status;
    }

    /** The error object. */
    Map<String, Object> error() {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("message", message);
        if (data != null) {
            error.put("data", data);
        }
        return error;
    }
}
