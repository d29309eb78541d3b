package closecodes.mcp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts a list into pages; a cursor says where the next one begins, and only we know how. */
final class Pager {
    private static final String PREFIX = "from:";

    private final int size;

    /**
     * Pages of a size.
     *
     * @param size the most entries of one
     */
    Pager(int size) {
        this.size = size;
    }

    /**
     * The page that a request asks for, under a key.
     *
     * @throws RpcException if its cursor is none of ours
     */
    Map<String, Object> page(Message message, String key, List<?> all) {
        int from = Message.text(message.params(), "cursor")
                .map(cursor -> offset(cursor, all.size()))
                .orElse(0);
        int to = Math.min(from + size, all.size());
        var page = new LinkedHashMap<String, Object>();
        page.put(key, all.subList(from, to));
        if (to < all.size()) {
            page.put("nextCursor", cursor(to));
        }
        return page;
    }

    private static String cursor(int from) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + from).getBytes(StandardCharsets.UTF_8));
    }

    private static int offset(String cursor, int size) {
        for (int from = 1; from < size; from++) {
            if (cursor(from).equals(cursor)) {
                return from;
            }
        }
        throw RpcException.invalidParams(
                "\"cursor\" must be a nextCursor of this list; leave it out for the beginning.");
    }
}
