package closecodes.cache;

import closecodes.http.Preconditions;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What an answer can be recognised by.
 *
 * @param tag its entity tag; empty if it has none, and is then sent to everybody
 * @param modified when it changed, in seconds since 1970
 */
record Validators(String tag, long modified) {

    /** Those of an answer; only a 200 has any (RFC 9110 §13.2.1). */
    static Validators of(int status, HttpFields headers) {
        var tag = headers.get(HttpHeader.ETAG);
        var date = headers.get(HttpHeader.LAST_MODIFIED);
        return status != HttpStatus.OK_200 || tag == null || date == null
                ? new Validators("", 0)
                : new Validators(tag, Preconditions.seconds(date));
    }

    boolean clientHas(Asked asked) {
        return !tag.isEmpty() && Preconditions.clientHas(asked.known(), asked.since(), tag, modified);
    }
}
