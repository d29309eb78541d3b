package closecodes.search;

import closecodes.catalog.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be found; of two hits that fit equally, the kind that stands first here comes first. */
public enum Kind {
    CODE(1.0f, new Text("close code", "mã đóng")),
    RANGE(0.8f, new Text("range of codes", "khoảng số")),
    PROVIDER(0.8f, new Text("service", "dịch vụ")),
    INTERMEDIARY(0.8f, new Text("intermediary", "thành phần trung gian")),
    LIBRARY(0.7f, new Text("library", "thư viện")),
    COMPARISON(0.6f, new Text("comparison", "so sánh")),
    DECISION(0.5f, new Text("decision", "chọn mã để gửi")),
    CAUSE(0.6f, new Text("cause", "nguyên nhân")),
    PROVIDER_CODE(-0.7f, new Text("code of a service", "mã của dịch vụ")),
    GLOSSARY(-0.5f, new Text("term", "thuật ngữ"));

    private final float weight;
    private final Text label;

    Kind(float weight, Text label) {
        this.weight = weight;
        this.label = label;
    }

    /** The id of this kind in requests and answers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ids of all kinds. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Kind::id).toList();
    }

    /** The kinds with these ids. */
    public static Set<Kind> of(List<String> ids) {
        return Arrays.stream(values()).filter(kind -> ids.contains(kind.id())).collect(Collectors.toUnmodifiableSet());
    }

    /** What it is, in a few words. */
    public Text label() {
        return label;
    }

    /** How much it is preferred to other kinds, more than -1. */
    float weight() {
        return weight;
    }
}
