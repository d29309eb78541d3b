package closecodes.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.protocol.FrameReading.State;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames taken apart: legal ones, each broken rule at its offset, and anything that chance makes up. */
class FrameReaderTest {
    private static final byte[] KEY = {0x11, 0x22, 0x33, 0x44};
    private static final int FUZZED = Integer.getInteger("fuzz", 100_000);

    /** The violations read as {@code rule@offset=value}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // hex                              | from   | state      | code | reason | violations
                "880203e8                           | SERVER | CLOSE      | 1000 | ''     | ''",
                "880503e8627965                     | SERVER | CLOSE      | 1000 | bye    | ''",
                "8800                               | SERVER | CLOSE      | -1   | ''     | ''",
                "88821122334412ca                   | CLIENT | CLOSE      | 1000 | ''     | ''",
                "880203e8ffff                       | SERVER | TRAILING   | 1000 | ''     | ''",
                "''                                 | SERVER | INCOMPLETE | -1   | null   | ''",
                "88                                 | SERVER | INCOMPLETE | -1   | null   | ''",
                "8802                               | SERVER | INCOMPLETE | -1   | null   | ''",
                "880203                             | SERVER | INCOMPLETE | -1   | null   | ''",
                "88821122                           | CLIENT | INCOMPLETE | -1   | null   | ''",
                "81026869                           | SERVER | NOT_CLOSE  | -1   | null   | ''",
                "8900                               | SERVER | NOT_CLOSE  | -1   | null   | ''",
                "8300                               | SERVER | NOT_CLOSE  | -1   | null   | reserved-opcode@0=3",
                "8b00                               | SERVER | NOT_CLOSE  | -1   | null   | reserved-opcode@0=11",
                "0900                               | SERVER | NOT_CLOSE  | -1   | null   | fragmented-control@0=9",
                "080203e8                           | SERVER | CLOSE      | 1000 | ''     | fragmented-control@0=8",
                "c80203e8                           | SERVER | CLOSE      | 1000 | ''     | rsv-set@0=1",
                "b80203e8                           | SERVER | CLOSE      | 1000 | ''     | rsv-set@0=2 rsv-set@0=3",
                "880203e8                           | CLIENT | CLOSE      | 1000 | ''     | mask-missing@1=0",
                "88821122334412ca                   | SERVER | CLOSE      | 1000 | ''     | mask-present@1=1",
                "887e000203e8                       | SERVER | CLOSE      | 1000 | ''     | length-not-minimal@1=2",
                "887f000000000000000203e8           | SERVER | CLOSE      | 1000 | ''     | length-not-minimal@1=2",
                "887e007e                           | SERVER | INCOMPLETE | -1   | null   | control-too-long@1=126",
                "887e                               | SERVER | INCOMPLETE | -1   | null   | control-too-long@1=126",
                "817e007e                           | SERVER | NOT_CLOSE  | -1   | null   | ''",
                "817f8000000000000000               | SERVER | NOT_CLOSE  | -1   | null   | length-high-bit@2=-9223372036854775808",
                "880103                             | SERVER | CLOSE      | -1   | null   | one-byte-body@2=1",
                "880203ed                           | SERVER | CLOSE      | 1005 | ''     | illegal-code@2=1005",
                "88020000                           | SERVER | CLOSE      | 0    | ''     | illegal-code@2=0",
                "8802ffff                           | SERVER | CLOSE      | 65535 | ''    | illegal-code@2=65535",
                "880403e8c0af                       | SERVER | CLOSE      | 1000 | null   | reason-not-utf8@4=192",
                "880603e841eda080                   | SERVER | CLOSE      | 1000 | null   | reason-not-utf8@5=237",
                "880603e8f4908080                   | SERVER | CLOSE      | 1000 | null   | reason-not-utf8@4=244",
                "880503e8e1bb41                     | SERVER | CLOSE      | 1000 | null   | reason-not-utf8@4=225",
                "880403e8e1bb                       | SERVER | CLOSE      | 1000 | null   | reason-not-utf8@4=225",
                "880303e880                         | SERVER | CLOSE      | 1000 | null   | reason-not-utf8@4=128",
            })
    void tells_what_the_bytes_are(String hex, Endpoint from, State state, int code, String reason, String violations) {
        var reading = FrameReader.read(HexFormat.of().parseHex(hex), from, false);
        assertEquals(state, reading.state());
        assertEquals(code, reading.code() == null ? -1 : reading.code().number());
        assertEquals(reason, String.valueOf(reading.reason()));
        assertEquals(violations, violations(reading));
        assertEquals(violations.isEmpty() && (state == State.CLOSE || state == State.TRAILING), reading.isValid());
        assertEquals(!violations.isEmpty(), reading.failCode().isPresent());
    }

    @Test
    void a_reason_of_124_bytes_makes_the_frame_too_long() {
        var frame = new byte[4 + 126];
        frame[0] = (byte) 0x88;
        frame[1] = 126;
        frame[3] = 126;
        frame[4] = 0x03;
        frame[5] = (byte) 0xE8;
        Arrays.fill(frame, 6, frame.length, (byte) 'x');
        var reading = FrameReader.read(frame, Endpoint.SERVER, false);
        assertEquals("control-too-long@1=126", violations(reading));
        assertEquals(State.CLOSE, reading.state());
        assertEquals(1000, reading.code().number());
        assertEquals(1002, reading.failCode().orElseThrow());
    }

    @Test
    void reserved_bits_are_for_extensions_that_say_so() {
        assertTrue(FrameReader.read(HexFormat.of().parseHex("c80203e8"), Endpoint.SERVER, true)
                .isValid());
    }

    @Test
    void reads_every_code_that_the_writer_writes_from_either_side() {
        for (int number = 0; number <= CloseCode.MAX; number++) {
            var code = new CloseCode(number);
            if (code.wireUse().onWire()) {
                var reason = "lý do " + number;
                var server = FrameReader.read(FrameWriter.close(code, reason, null), Endpoint.SERVER, false);
                var client = FrameReader.read(FrameWriter.close(code, reason, KEY), Endpoint.CLIENT, false);
                assertTrue(server.isValid() && client.isValid(), "code " + number);
                assertEquals(code, client.code());
                assertEquals(reason, client.reason());
                assertEquals(reason, server.reason());
            }
        }
    }

    @Test
    void refuses_on_receipt_every_code_that_must_not_be_sent() {
        for (int number = 0; number <= CloseCode.MAX; number++) {
            var frame = new byte[] {(byte) 0x88, 2, (byte) (number >> 8), (byte) number};
            var reading = FrameReader.read(frame, Endpoint.SERVER, false);
            assertEquals(new CloseCode(number).wireUse().onWire(), reading.isValid(), "code " + number);
        }
    }

    @Test
    void gives_one_answer_to_anything_and_explains_every_byte() {
        var random = new Random(6455);
        for (int i = 0; i < FUZZED; i++) {
            var bytes = random.nextBoolean() ? noise(random) : mutated(random);
            var from = random.nextBoolean() ? Endpoint.CLIENT : Endpoint.SERVER;
            var reading = FrameReader.read(bytes, from, random.nextBoolean());
            assertEquals(bytes.length, explained(reading), HexFormat.of().formatHex(bytes));
            for (var violation : reading.violations()) {
                assertTrue(violation.offset() < bytes.length, HexFormat.of().formatHex(bytes));
            }
        }
    }

    @Test
    void agrees_with_the_jdk_on_what_is_utf8() {
        var random = new Random(3629);
        for (int i = 0; i < FUZZED; i++) {
            var bytes = new byte[random.nextInt(6)];
            random.nextBytes(bytes);
            if (bytes.length > 2 && random.nextBoolean()) {
                bytes[0] = (byte) (0xE0 | random.nextInt(32));
                bytes[1] = (byte) (0x80 | random.nextInt(64));
                bytes[2] = (byte) (0x80 | random.nextInt(64));
            }
            assertEquals(
                    isUtf8(bytes),
                    Utf8.objection(bytes).isEmpty(),
                    HexFormat.of().formatHex(bytes));
        }
    }

    @Test
    void cuts_a_reason_between_characters() {
        var sixtyTwo = "đ".repeat(62);
        assertEquals(124, CloseReason.bytes(sixtyTwo));
        assertEquals("đ".repeat(61), CloseReason.cut(sixtyTwo));
        assertEquals("x".repeat(123), CloseReason.cut("x".repeat(200)));
        assertEquals("ngắn", CloseReason.cut("ngắn"));
        assertArrayEquals(
                "ế".repeat(41).getBytes(StandardCharsets.UTF_8),
                CloseReason.cut("ế".repeat(42)).getBytes(StandardCharsets.UTF_8));
    }

    private static String violations(FrameReading reading) {
        return reading.violations().stream()
                .map(violation -> violation.rule().id() + "@" + violation.offset() + "=" + violation.value())
                .collect(Collectors.joining(" "));
    }

    private static int explained(FrameReading reading) {
        return reading.fields().stream()
                .mapToInt(field -> field.offset() + field.length())
                .max()
                .orElse(0);
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[random.nextInt(24)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] mutated(Random random) {
        var reason = "x".repeat(random.nextInt(CloseReason.MAX_BYTES + 1));
        var frame = FrameWriter.close(new CloseCode(1000), reason, random.nextBoolean() ? KEY : null);
        for (int i = random.nextInt(4); i > 0; i--) {
            frame[random.nextInt(Math.min(frame.length, 8))] = (byte) random.nextInt();
        }
        return Arrays.copyOf(frame, random.nextInt(frame.length + 4));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
