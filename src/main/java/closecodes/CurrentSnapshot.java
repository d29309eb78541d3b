package closecodes;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;

/** Gives each request to the snapshot that is current when it begins; one before it goes when its last request ended. */
final class CurrentSnapshot extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient volatile Snapshot snapshot;

    CurrentSnapshot(Snapshot first) {
        this.snapshot = first;
    }

    Snapshot get() {
        return snapshot;
    }

    /** From now on, requests are answered by this one. */
    void set(Snapshot next) {
        snapshot = next;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        snapshot.answer(request, response);
    }
}
