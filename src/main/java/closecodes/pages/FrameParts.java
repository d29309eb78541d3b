package closecodes.pages;

import closecodes.view.FrameView.FieldView;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a frame in groups, each with a letter; fields that share a byte share its group. */
public record FrameParts(List<Group> groups) {
    private static final int MOST_SHOWN = 64;
    private static final int COLOURS = 6;

    /**
     * Bytes that belong together.
     *
     * @param letter that marks them, from A
     * @param colour one of six, from 0
     * @param hex the bytes in hexadecimal, at most 64 of them
     * @param left how many more there are
     * @param fields what they hold
     */
    public record Group(String letter, int colour, List<String> hex, int left, List<FieldView> fields) {

        private static Group of(int index, List<FieldView> fields) {
            var first = fields.get(0);
            var hex = new ArrayList<String>();
            for (int at = 0; at < Math.min(first.length(), MOST_SHOWN); at++) {
                hex.add(first.hex().substring(2 * at, 2 * at + 2));
            }
            return new Group(
                    Character.toString('A' + index), index % COLOURS, hex, first.length() - hex.size(), fields);
        }
    }

    static FrameParts of(List<FieldView> fields) {
        var groups = new ArrayList<Group>();
        var same = new ArrayList<FieldView>();
        for (var field : fields) {
            if (!same.isEmpty() && same.get(0).offset() != field.offset()) {
                groups.add(Group.of(groups.size(), List.copyOf(same)));
                same.clear();
            }
            same.add(field);
        }
        if (!same.isEmpty()) {
            groups.add(Group.of(groups.size(), List.copyOf(same)));
        }
        return new FrameParts(List.copyOf(groups));
    }
}
