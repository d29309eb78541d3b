package closecodes.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import closecodes.catalog.Language;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as people paste them. */
class HexPasteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "880503e8627965",
                "88 05 03 e8 62 79 65",
                "88:05:03:E8:62:79:65",
                "0x88 0x05 0x03 0xE8 0x62 0x79 0x65",
                "0x88, 0x05, 0x03, 0xe8, 0x62, 0x79, 0x65",
                "[0x88,0x05,0x03,0xe8,0x62,0x79,0x65]",
                "\\x88\\x05\\x03\\xe8\\x62\\x79\\x65",
                "8805 03e8 6279 65",
                "8805\n03e8627965\n",
                // hexdump -C
                "00000000  88 05 03 e8 62 79 65                              |....bye|\n00000007",
                // xxd
                "00000000: 8805 03e8 6279 65                        ....bye",
                // tshark
                "0000  88 05 03 e8 62 79 65                              ....bye",
                // tcpdump -X
                "\t0x0000:  8805 03e8 6279 65                        ....bye",
            })
    void are_read_in_every_form(String paste) {
        var read = HexPaste.of(paste);
        assertNull(read.objection(), paste);
        assertEquals("880503e8627965", HexFormat.of().formatHex(read.bytes()), paste);
    }

    @Test
    void of_a_dump_over_sixteen_bytes_are_read_in_both_halves() {
        var dump = "00000000  88 10 03 e8 73 65 72 76  65 72 20 72 65 73 74 61  |....server resta|\n"
                + "00000010  72 74                                             |rt|\n00000012";
        assertEquals(
                "881003e873657276657220726573746172 74".replace(" ", ""),
                HexFormat.of().formatHex(HexPaste.of(dump).bytes()));
    }

    @Test
    void that_are_none_are_named_with_their_line() {
        assertEquals(
                "“z” is no hexadecimal digit, in the line “88 zz”.",
                HexPaste.of("88 zz").objection().in(Language.EN));
        assertEquals(
                "A byte has two digits, and the line “880” has 3.",
                HexPaste.of("880").objection().in(Language.EN));
    }

    @Test
    void may_be_none() {
        assertEquals(0, HexPaste.of("").bytes().length);
    }
}
