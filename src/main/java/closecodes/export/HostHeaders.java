package closecodes.export;

/** What hosts of static files read from the folder, and what people read first. */
final class HostHeaders {
    private static final String TEXT = """
            /*
              Access-Control-Allow-Origin: *
              Cache-Control: public, max-age=300, stale-while-revalidate=86400
              Content-Security-Policy: {policy}
              Referrer-Policy: no-referrer
              X-Content-Type-Options: nosniff
            /v1/*
              Content-Language: en
            /vi/*
              Content-Language: vi
            /*.md
              Content-Type: text/markdown;charset=utf-8
            /*.txt
              Content-Type: text/plain;charset=utf-8
            /*.csv
              Content-Type: text/csv;charset=utf-8;header=present
            /*.ndjson
              Content-Type: application/x-ndjson
            """;

    /** {@code README.txt}. */
    static final String README = """
            The answers of closecodes as files. index.json lists them with types and checksums, and says
            what only the running service answers. sha256sum -c SHA256SUMS checks them.

            A query cannot be part of a file's name. English lies at the path of the service, Vietnamese
            below /vi: /v1/codes/1006.md?lang=vi is vi/v1/codes/1006.md. A page is an .html file at its path:
            /vi/codes/1006 is vi/codes/1006.html.

            nginx reads the query and answers the addresses of the service, byte for byte:

                http {
                    include /srv/closecodes/nginx/maps.conf;
                    server {
                        listen 8080;
                        set $closecodes_root /srv/closecodes;
                        include /srv/closecodes/nginx/server.conf;
                    }
                }

            An object store or a plain CDN ignores the query: ask it for /vi/v1/... instead, or let it
            rewrite ?lang=vi to /vi, and find .html for paths without a suffix. Give each file the content_type of index.json when you upload it
            (_headers does so at Netlify and Cloudflare Pages). A number without a file has that of its
            range in index.json; nginx finds it by itself. Names have colons (discord-gateway:4004.json),
            which Windows does not take.
            """;

    private HostHeaders() {}

    /**
     * {@code _headers}, in the form of Netlify and Cloudflare Pages.
     *
     * @param policy what pages may load; it harms no other file
     */
    static String text(String policy) {
        return TEXT.replace("{policy}", policy);
    }
}
