package closecodes.diagnosis;

import closecodes.catalog.Text;
import java.util.function.Supplier;

/**
 * One thing that speaks for or against something.
 *
 * @param sentence names the words or figures; written for the few candidates that are shown, since most are not
 */
record Evidence(Weight weight, Supplier<Text> sentence) {

    Text says() {
        return sentence.get();
    }
}
