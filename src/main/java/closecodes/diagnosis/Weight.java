package closecodes.diagnosis;

/**
 * How much each kind of evidence counts, in points of a score that ends at 100. The only place that weighs: the same
 * kind counts the same for every code, cause and service.
 */
enum Weight {
    // What speaks for a code, whatever its cause.
    CODE_GIVEN(55),
    CODE_STATED(50),
    CODE_IN_BYTES(50),
    WORDING_OF_LIBRARY(45),
    NAME_OF_CODE(30),
    NAME_IN_CONTEXT(30),
    CODE_IN_BRACKETS(25),
    CODE_ALONE(15),
    CODE_OF_REASON(30),
    CODE_OF_ENDING(30),
    CODE_FOLLOWS(15),
    IN_HANDSHAKE(30),
    NEVER_OPENED(15),

    // What speaks for one cause, service or ending.
    REASON_OF_SERVICE(35),
    WORDS_OF_CAUSE(35),
    WORDS_OF_ENDING(35),
    HTTP_STATUS(30),
    FORM_OF_CODE(30),
    SERVICE(25),
    NAME_OF_SERVICE(15),
    NAME_AT_SERVICE(20),
    INTERMEDIARY(20),
    IDLE_TIME(20),
    OPEN_TIME(20),
    LIBRARY(10),
    NAME_OF_LIBRARY(5),
    WHO_CLOSED(10),
    TLS(5),
    SIDE(5),

    // What speaks against one.
    WAS_OPEN(-30),
    UNSAID_OPENING(-3),
    OTHER_SERVICE(-30),
    OTHER_TLS(-30),
    WAS_ANSWERED(-20),
    OTHER_CODE(-20),
    OTHER_SIDE(-20),
    OTHER_ROLE(-20),
    OTHER_LIBRARY(-20),
    OTHER_INTERMEDIARY(-20),
    OTHER_TIME(-15);

    private final int points;

    Weight(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /** Whether it speaks for a code and so for each of its causes alike; of these only the strongest counts. */
    boolean isOfCode() {
        return compareTo(NEVER_OPENED) <= 0;
    }

    /** Whether it tells one cause of a code from the others. */
    boolean isOwn() {
        return compareTo(REASON_OF_SERVICE) >= 0 && points >= HTTP_STATUS.points / 2;
    }
}
