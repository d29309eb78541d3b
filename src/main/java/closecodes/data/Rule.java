package closecodes.data;

/** One thing that must hold in the data. */
public interface Rule {

    /** The name in brackets in front of a problem, such as {@code both-languages}. */
    String id();

    /** Looks at all documents and reports everything that breaks this rule. */
    void check(DocumentSet documents, Report report);

    /** Takes the problems that a rule finds. */
    interface Report {

        /** One problem: where it is, what is wrong and how to cure it. */
        void problem(Document document, Place place, String message);
    }
}
