package closecodes.probe;

/** The sentences of RFC 6455 that the cases rest on, as they stand there. */
public enum Rule {
    MUST_ANSWER(
            "§5.5.1",
            "If an endpoint receives a Close frame and did not previously send a Close frame, the endpoint MUST send a"
                    + " Close frame in response."),
    ECHO("§5.5.1", "When sending a Close frame in response, the endpoint typically echos the status code it received."),
    END_TCP("§5.5.1", "The server MUST close the underlying TCP connection immediately"),
    DEFINED_CODE(
            "§5.5.1",
            "If there is a body, the first two bytes of the body MUST be a 2-byte unsigned integer (in network byte"
                    + " order) representing a status code with value /code/ defined in Section 7.4."),
    NO_DATA_AFTER("§5.5.1", "The application MUST NOT send any more data frames after sending a Close frame."),
    ONE_CLOSE(
            "§7.1.5",
            "both endpoints will have sent and received a Close frame and will not send further Close frames."),
    USABLE_CODES("§7.4.1", "Endpoints MAY use the following pre-defined status codes when sending a Close frame."),
    FUTURE_CODES(
            "§7.4.2",
            "Status codes in the range 1000-2999 are reserved for definition by this protocol, its future revisions, and"
                    + " extensions specified in a permanent and readily available public specification."),
    LIBRARY_CODES(
            "§7.4.2",
            "Status codes in the range 3000-3999 are reserved for use by libraries, frameworks, and applications."),
    PRIVATE_CODES(
            "§7.4.2", "Status codes in the range 4000-4999 are reserved for private use and thus can't be registered."),
    UNUSED_CODES("§7.4.2", "Status codes in the range 0-999 are not used."),
    RESERVED_1004("§7.4.1", "Reserved. The specific meaning might be defined in the future."),
    LOCAL_CODE(
            "§7.4.1",
            "is a reserved value and MUST NOT be set as a status code in a Close control frame by an endpoint."),
    CONTROL_LIMITS(
            "§5.5", "All control frames MUST have a payload length of 125 bytes or less and MUST NOT be fragmented."),
    MASKED("§5.1", "The server MUST close the connection upon receiving a frame that is not masked."),
    RESERVED_BITS(
            "§5.2",
            "If a nonzero value is received and none of the negotiated extensions defines the meaning of such a nonzero"
                    + " value, the receiving endpoint MUST _Fail the WebSocket Connection_."),
    KNOWN_OPCODE(
            "§5.2", "If an unknown opcode is received, the receiving endpoint MUST _Fail the WebSocket Connection_."),
    MINIMAL_LENGTH("§5.2", "in all cases, the minimal number of bytes MUST be used to encode the length"),
    HIGH_BIT("§5.2", "the most significant bit MUST be 0"),
    UTF_8(
            "§8.1",
            "When an endpoint is to interpret a byte stream as UTF-8 but finds that the byte stream is not, in fact, a"
                    + " valid UTF-8 stream, that endpoint MUST _Fail the WebSocket Connection_."),
    FRAGMENTS(
            "§5.4",
            "A fragmented message consists of a single frame with the FIN bit clear and an opcode other than 0, followed"
                    + " by zero or more frames with the FIN bit clear and the opcode set to 0, and terminated by a single"
                    + " frame with the FIN bit set and an opcode of 0."),
    INJECTED("§5.4", "Control frames (see Section 5.5) MAY be injected in the middle of a fragmented message."),
    CLOSES_WHENEVER("§7.3", "Servers MAY close the WebSocket connection whenever desired."),
    CLEAN_END("§7.1.1", "An endpoint SHOULD use a method that cleanly closes the TCP connection"),
    START_WITH_CLOSE(
            "§7.1.2",
            "an endpoint MUST send a Close control frame, as described in Section 5.5.1, whose status code is set to"
                    + " /code/ and whose close reason is set to /reason/."),
    SAY_WHY(
            "§7.1.7",
            "the endpoint SHOULD send a Close frame with an appropriate status code (Section 7.4) before proceeding to"
                    + " _Close the WebSocket Connection_."),
    FAIL_MEANS_END("§7.1.7", "to do so, the server MUST _Close the WebSocket Connection_, and SHOULD log the problem."),
    LOST_CONNECTION(
            "§7.1.4",
            "When the underlying TCP connection is closed, it is said that _The WebSocket Connection is Closed_");

    private final String section;
    private final String sentence;

    Rule(String section, String sentence) {
        this.section = section;
        this.sentence = sentence;
    }

    /** The section of RFC 6455, such as {@code §5.5.1}. */
    public String section() {
        return section;
    }

    /** The sentence, or the part of it that decides. */
    public String sentence() {
        return sentence;
    }
}
