package closecodes.mcp;

import closecodes.catalog.Catalog;
import closecodes.search.LaterSearch;
import closecodes.tools.Permalinks;
import closecodes.tools.Toolbox;
import closecodes.view.Json;
import closecodes.view.Links;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers messages of the Model Context Protocol, each by itself and whichever way it came. */
public final class McpServer {
    private static final int MOST_IN_BATCH = 20;

    private final Methods methods;
    private final Consumer<RuntimeException> failures;

    /**
     * A server over a catalogue.
     *
     * @param base where pages are reached; empty for relative links
     * @param version of the program
     * @param failures hears of what should never happen
     */
    public McpServer(
            Catalog catalog, LaterSearch search, String base, String version, Consumer<RuntimeException> failures) {
        var toolbox = new Toolbox(catalog, search, new Permalinks(base));
        this.methods = new Methods(
                version, new Tools(toolbox), new Resources(catalog, new Links(base)), new Completion(catalog));
        this.failures = failures;
    }

    /** The answer to the bytes of a message, or of several where the revision allows that. */
    Reply answer(byte[] bytes, Envelope envelope) {
        try {
            var json = read(bytes);
            return json.isArray() ? batch(json, envelope) : single(json, envelope);
        } catch (RpcException e) {
            return Reply.error(null, e);
        }
    }

    private static JsonNode read(byte[] bytes) {
        try {
            var json = Json.read(bytes);
            if (json.isMissingNode()) {
                throw RpcException.refused(400, RpcException.PARSE_ERROR, "The message is empty: line 1, column 1.");
            }
            return json;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw RpcException.refused(
                    400,
                    RpcException.PARSE_ERROR,
                    "The message is no JSON that can be read: look at line " + (place == null ? 1 : place.getLineNr())
                            + ", column " + (place == null ? 1 : place.getColumnNr()) + ".");
        }
    }

    private Reply batch(JsonNode messages, Envelope envelope) {
        var version = envelope.header(Era.VERSION_HEADER).map(String::strip);
        boolean isOneOfMany = version.map(Revisions.WITH_BATCHES::contains).orElse(true);
        if (!isOneOfMany || messages.isEmpty() || messages.size() > MOST_IN_BATCH || anyIsModern(messages)) {
            throw RpcException.refused(
                    400,
                    RpcException.INVALID_REQUEST,
                    "Send one message at a time. Only revision 2025-03-26 and older know lists, here of 1 to "
                            + MOST_IN_BATCH + ".");
        }
        var responses = new ArrayList<Object>();
        for (var message : messages) {
            Optional.ofNullable(single(message, envelope).body()).ifPresent(responses::add);
        }
        return responses.isEmpty() ? Reply.NONE : new Reply(200, responses);
    }

    private static boolean anyIsModern(JsonNode messages) {
        for (var message : messages) {
            if (Era.saysRevision(message)) {
                return true;
            }
        }
        return false;
    }

    private Reply single(JsonNode json, Envelope envelope) {
        var id = Message.isId(json.path("id")) ? json.path("id") : null;
        try {
            var message = Message.of(json);
            return message.isPresent() ? answer(message.get(), envelope) : Reply.NONE;
        } catch (RpcException e) {
            return Reply.error(id, e);
        } catch (RuntimeException e) {
            // Nothing in a message should lead here; if something does, the client learns no details.
            failures.accept(e);
            return Reply.error(
                    id, RpcException.refused(200, RpcException.INTERNAL_ERROR, "Something broke on our side."));
        }
    }

    private Reply answer(Message message, Envelope envelope) {
        return Reply.result(message.id(), methods.result(message, Era.of(message, envelope)));
    }
}
