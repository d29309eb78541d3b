package closecodes.live;

import closecodes.catalog.Text;

/** Why we close a connection that nobody asked us to close, and with which code. */
enum OwnClose {
    /** 1001, as Jetty and Tomcat say it: this endpoint leaves a silent connection, and nobody broke a rule. */
    IDLE(1001, new Text("Nothing came for {limit} seconds", "{limit} giây không có dữ liệu")),
    /** 1001 too: the client did nothing wrong and may come back at once, so neither 1008 nor 1013. */
    TOO_OLD(1001, new Text("A test connection lives {limit} seconds", "Kết nối thử chỉ tồn tại {limit} giây")),
    /** 1008: a rule of this service was broken, none of the protocol. */
    TOO_FAST(1008, new Text("At most {limit} messages a second", "Tối đa {limit} message mỗi giây")),
    TOO_BIG(1009, new Text("At most {limit} bytes a message", "Mỗi message tối đa {limit} byte")),
    /** 1012: clients come back after a random time. The default, because a stopped server is most often restarted. */
    RESTART(1012, new Text("The server restarts", "Server khởi động lại")),
    GOING_AWAY(1001, new Text("The server stops", "Server dừng"));

    private final int code;
    private final Text reason;

    OwnClose(int code, Text reason) {
        this.code = code;
        this.reason = reason;
    }

    /** The goodbye with this code. */
    static OwnClose of(int restartCode) {
        return restartCode == RESTART.code ? RESTART : GOING_AWAY;
    }

    int code() {
        return code;
    }

    Text reason(long limit) {
        return reason.with("limit", limit);
    }
}
