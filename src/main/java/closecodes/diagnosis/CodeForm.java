package closecodes.diagnosis;

import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;

/** What a number looks like that nobody meant as a code. */
final class CodeForm {
    private static final int LAST_BASIC = 1015;
    private static final int MINUS_ONE = 65_535;

    private CodeForm() {}

    /** Whether a number has a form, given by its id in the vocabulary. */
    static boolean is(String form, int number) {
        return switch (form) {
            case "text" -> isPrintable(number >> 8) && isPrintable(number & 0xFF);
            case "swapped" -> swapped(number) >= 1000 && swapped(number) <= LAST_BASIC;
            case "minus-one" -> number == MINUS_ONE;
            case "zero" -> number == 0;
            case "http" -> number >= 100 && number < 600;
            default -> false;
        };
    }

    static Text says(String form, CloseCode code) {
        int number = code.number();
        return switch (form) {
            case "text" ->
                new Text(
                                "{code} is {hex} in two bytes: the letters “{letters}”.",
                                "{code} viết bằng 2 byte là {hex}: chính là các ký tự “{letters}”.")
                        .with("letters", "" + (char) (number >> 8) + (char) (number & 0xFF))
                        .with("hex", String.format("0x%04X", number))
                        .with("code", code);
            case "swapped" ->
                new Text(
                                "{code} with its two bytes swapped is {swapped}.",
                                "Đảo 2 byte của {code} thì thành {swapped}.")
                        .with("swapped", swapped(number))
                        .with("code", code);
            case "minus-one" ->
                new Text("{code} is -1 in two bytes.", "{code} là -1 viết bằng 2 byte.").with("code", code);
            case "zero" -> new Text("0 stands for no code.", "Số 0 nghĩa là không có mã.");
            default -> new Text("{code} is a status of HTTP.", "{code} là một mã trạng thái HTTP.").with("code", code);
        };
    }

    private static boolean isPrintable(int character) {
        return character >= ' ' && character < 0x7F;
    }

    private static int swapped(int number) {
        return ((number & 0xFF) << 8) | (number >> 8);
    }
}
