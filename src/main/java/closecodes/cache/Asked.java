package closecodes.cache;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/** The headers of a request that matter here; {@link #isPlain} is false where others do, or where one is odd. */
final class Asked {
    private static final int LONGEST_VALUE = 256;

    private @Nullable String accept;
    private @Nullable String language;
    private @Nullable String encoding;
    private @Nullable String known;
    private @Nullable String since;
    private boolean isPlain = true;

    private Asked() {}

    static Asked of(HttpFields fields) {
        var asked = new Asked();
        for (int i = 0; i < fields.size(); i++) {
            asked.take(fields.getField(i));
        }
        return asked;
    }

    private void take(HttpField field) {
        var header = field.getHeader();
        if (header == null) {
            return;
        }
        switch (header) {
            case ACCEPT -> accept = only(accept, field);
            case ACCEPT_LANGUAGE -> language = only(language, field);
            case ACCEPT_ENCODING -> encoding = only(encoding, field);
            case IF_NONE_MATCH -> known = only(known, field);
            case IF_MODIFIED_SINCE -> since = only(since, field);
            case CONTENT_LENGTH, TRANSFER_ENCODING, EXPECT, UPGRADE, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION ->
                isPlain = false;
            default -> {}
        }
    }

    /** A header that comes twice is read in part only; those who wait for that get no answer from here. */
    private @Nullable String only(@Nullable String earlier, HttpField field) {
        var value = field.getValue();
        isPlain &= earlier == null && value != null && value.length() <= LONGEST_VALUE;
        return value;
    }

    /** Whether no other header than those below can change the answer. */
    boolean isPlain() {
        return isPlain;
    }

    /** Whether it is asked only in case that the client has not got the answer already. */
    boolean isConditional() {
        return known != null || since != null;
    }

    @Nullable
    String accept() {
        return accept;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    String encoding() {
        return encoding;
    }

    @Nullable
    String known() {
        return known;
    }

    @Nullable
    String since() {
        return since;
    }
}
