package closecodes.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a query, taken apart.
 *
 * @param whole the word without what connects its parts; the part itself for a plain word
 * @param parts one for a plain word
 */
record Wanted(Form whole, List<Form> parts) {
    /** More words than this say nothing more. */
    private static final int MOST_PARTS = 24;

    /** Words that may be missing: they ask, and do not name. With the Vietnamese ones as typed without diacritics. */
    private static final Set<String> OPTIONAL = Stream.of(
                    "a an and are as at be because been but by can could did do does for from get gets getting got had has",
                    "have how i if in into is it its just keep keeps me mean means meaning my of on or our should so that",
                    "the their then there they this to us vs versus was we were what when where which who why will with",
                    "would you your difference between about after before code codes close error",
                    "different differ websocket websockets ws",
                    "là của và hay hoặc có không bị được khi sau vì sao gì nào thế thì mà các những một cho với ở trong",
                    "nghĩa khác nhau giữa hơn lỗi chỗ mã tôi bạn này đó như để làm nên do bởi từ đến cứ",
                    "la cua va hoac co khong bi duoc khi sao gi nao thi ma cac nhung mot cho voi nghia nhau giua toi nay nhu de",
                    "lam nen tu den khac loi")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A word or part in lower case.
     *
     * @param typed as it was typed
     * @param readings what it may stand for: itself, or its corrections with the likeliest first
     */
    record Form(String typed, List<String> readings) {

        boolean isOptional() {
            return OPTIONAL.contains(typed);
        }

        Form read(List<String> readings) {
            return new Form(typed, readings);
        }
    }

    /** The words of a query, as typed. */
    static List<Wanted> in(String query) {
        var wanted = new ArrayList<Wanted>();
        int count = 0;
        for (var word : Word.in(query)) {
            count += word.parts().size();
            if (count <= MOST_PARTS) {
                wanted.add(new Wanted(
                        form(word.whole()),
                        word.parts().stream().map(part -> form(part.text())).toList()));
            }
        }
        return wanted;
    }

    /** The only word that names something, if there is just one: {@code 1011} of {@code what is close code 1011}. */
    static Optional<String> only(List<Wanted> words) {
        var naming = words.stream().filter(word -> !word.isOptional()).toList();
        return naming.size() == 1 && !naming.get(0).isCompound()
                ? Optional.of(naming.get(0).whole().typed())
                : Optional.empty();
    }

    /** A word with one part. */
    static Wanted plain(Form part) {
        return new Wanted(part, List.of(part));
    }

    /** Whether it may be missing. */
    boolean isOptional() {
        return parts.stream().allMatch(Form::isOptional);
    }

    /** Whether it has several parts. */
    boolean isCompound() {
        return parts.size() > 1;
    }

    private static Form form(String text) {
        return new Form(text, List.of(text));
    }
}
