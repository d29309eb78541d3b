package closecodes.pages;

import closecodes.http.ProblemDocument;

/** A problem document as a page. */
public record ProblemPage(Head head, ProblemDocument problem) {

    static ProblemPage of(ProblemDocument problem, Reader reader) {
        return new ProblemPage(new Head(reader, "/", problem.title(), problem.detail(), null, null), problem);
    }

    public Reader reader() {
        return head.reader();
    }
}
