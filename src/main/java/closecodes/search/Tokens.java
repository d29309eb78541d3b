package closecodes.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What a field of the index is made of: the forms of its words in order, several of a word at one position. */
final class Tokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> forms = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int next;

    /** Adds all forms in which a word may be asked for. */
    void add(Collection<String> alternatives) {
        int increment = 1;
        for (var form : alternatives) {
            forms.add(form);
            steps.add(increment);
            increment = 0;
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == forms.size()) {
            return false;
        }
        clearAttributes();
        term.append(forms.get(next));
        step.setPositionIncrement(steps.get(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
