package closecodes.soak;

import java.util.Random;

/** One kind of client. */
interface Visitor {

    /** One visit, from its first byte to the end of its connections. */
    void visit(Random random) throws Exception;
}
