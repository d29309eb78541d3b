package closecodes.limits;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/** The addresses that begin with the same bits, written {@code 10.0.0.0/8}, {@code fd00::/8} or {@code 192.0.2.7}. */
public final class AddressRange {
    private final byte[] start;
    private final int bits;

    private AddressRange(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /** The range that a text names, if it is one. */
    public static Optional<AddressRange> parse(String text) {
        var parts = text.split("/", 2);
        return Addresses.parse(parts[0]).map(InetAddress::getAddress).flatMap(start -> {
            int most = start.length * Byte.SIZE;
            if (parts.length == 1) {
                return Optional.of(new AddressRange(start, most));
            }
            return parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= most
                    ? Optional.of(new AddressRange(start, Integer.parseInt(parts[1])))
                    : Optional.empty();
        });
    }

    /** Whether an address lies in it. */
    boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        return bytes.length == start.length
                && Arrays.equals(bytes, 0, whole, start, 0, whole)
                && (rest == 0 || (bytes[whole] ^ start[whole]) >> (Byte.SIZE - rest) == 0);
    }
}
