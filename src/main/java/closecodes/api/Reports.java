package closecodes.api;

import closecodes.catalog.Language;
import closecodes.view.FrameView;
import java.util.Optional;

/** Where the reports of live sockets are kept. */
public interface Reports {

    /** The report with this id in one language; empty if there is none, or not yet. */
    Optional<FrameView> find(String id, Language language);
}
