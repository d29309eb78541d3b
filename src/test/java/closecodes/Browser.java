package closecodes;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One real browser for all tests of a run that press buttons: Debian's Chromium, driven by Playwright. Such tests are tagged
 * {@code chromium}, stay on one thread as Playwright asks, and are skipped aloud where there is no Chromium.
 */
public final class Browser {
    private static final Map<String, String> NO_OTHER_BROWSER = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking");

    private static com.microsoft.playwright.@Nullable Browser browser;

    private Browser() {}

    /** An empty tab with its own profile; the paths that it goes to are those of {@link RunningServer}. */
    public static Page tab() {
        return tab(new NewPageOptions());
    }

    /** The same on a phone, without JavaScript, in the dark and so on. */
    public static Page tab(NewPageOptions options) {
        return browser().newPage(options.setBaseURL("http://127.0.0.1:" + RunningServer.port()));
    }

    /** Ends with the tests: Playwright's process ends with ours, and takes the browser with it. */
    private static synchronized com.microsoft.playwright.Browser browser() {
        if (browser == null) {
            var program = Chromium.program();
            browser = Playwright.create(new Playwright.CreateOptions().setEnv(NO_OTHER_BROWSER))
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
        }
        return browser;
    }
}
