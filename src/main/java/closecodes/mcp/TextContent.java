package closecodes.mcp;

/** A piece of text in an answer or a prompt, as the protocol writes it: {@code {"type": "text", "text": …}}. */
record TextContent(String type, String text) {

    static TextContent of(String text) {
        return new TextContent("text", text);
    }
}
