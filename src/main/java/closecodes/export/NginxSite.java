package closecodes.export;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration with which nginx answers from the files what the service answers, validators and headers too. */
final class NginxSite {
    private static final String MAPS = """
            # To include in http {}. Made by closecodes export: which language, which range, which entity tag.
            map_hash_max_size 131072;
            map_hash_bucket_size 256;
            map $arg_lang $closecodes_lang {
                default en;
                "~*^vi(?:[-_]|$)" vi;
            }
            map $closecodes_lang $closecodes_folder {
                default "";
                vi /vi;
            }
            map $uri $closecodes_markdown {
                default "";
                "~^/v1(?:\\.|/(?:problems|schemas|export)[./])" "";
                "~^(?<stem>/(?:v1/.+|live))\\.(?:json|md|txt|csv)$" '<$stem.md?lang=$closecodes_lang>; rel="alternate"; type="text/markdown"';
            }
            map $uri $closecodes_location {
                default "";
                "~^/v1/schemas/" "";
                "~^/(?:v1|live)[./]" $uri?lang=$closecodes_lang;
            }
            map $uri $closecodes_disposition {
                default "";
                "~^/v1/export(?<form>\\.\\w+)$" 'attachment; filename="closecodes-{version}-$closecodes_lang$form"';
                "~/(?<list>[^/]+)\\.csv$" 'inline; filename="$list.csv"';
            }
            map $uri $closecodes_content_language {
                default $closecodes_lang;
                "~^/(?:openapi|metrics|v1/schemas/)" en;
            }
            map $uri $closecodes_range {
                default "";
            {ranges}
            }
            map $closecodes_folder$uri $closecodes_etag {
                default "";
            {etags}
            }
            # What a client without If-None-Match has not.
            map $closecodes_etag $closecodes_known {
                default $closecodes_etag;
                "" none;
            }
            """;

    private static final String SERVER = """
            # To include in server {}, behind: set $closecodes_root /where/this/folder/lies;
            root $closecodes_root$closecodes_folder;
            etag off;
            # What an object store calls /vi/..., and addresses without a suffix, which the service answers with JSON.
            rewrite ^/vi(/.*)$ $1?lang=vi;
            rewrite ^(/v1(?:/[^.]*)?|/live)$ $1.json;
            add_header Cache-Control "public, max-age=300, stale-while-revalidate=86400";
            add_header Content-Disposition $closecodes_disposition;
            add_header Content-Language $closecodes_content_language;
            add_header Content-Location $closecodes_location;
            add_header ETag $closecodes_etag;
            add_header Link $closecodes_markdown;
            {common}
            types {
                application/json json;
                application/x-ndjson ndjson;
                application/yaml yaml;
                "text/markdown;charset=utf-8" md;
                "text/plain;charset=utf-8" txt;
                "text/csv;charset=utf-8;header=present" csv;
            }
            location / {
                if ($http_if_none_match = $closecodes_known) {
                    return 304;
                }
            }
            # A number without a file of its own has that of its range.
            location ~ "^/v1/codes/\\d{1,5}\\.(?:json|md|txt)$" {
                if (!-f $document_root$uri) {
                    rewrite "^/v1/codes/\\d+(?<closecodes_suffix>\\.\\w+)$" /v1/ranges/$closecodes_range$closecodes_suffix last;
                }
                if ($http_if_none_match = $closecodes_known) {
                    return 304;
                }
            }
            location /v1/schemas/ {
                types { application/schema+json json; }
                if ($http_if_none_match = $closecodes_known) {
                    return 304;
                }
            }
            location = /metrics/codes {
                types {}
                default_type "text/plain; version=0.0.4; charset=utf-8";
                if ($http_if_none_match = $closecodes_known) {
                    return 304;
                }
            }
            location /nginx/ {
                return 404;
            }
            """;

    private NginxSite() {}

    /** For {@code http {}}. */
    static String maps(ExportIndex index) {
        return MAPS.replace("{version}", index.dataVersion())
                .replace("{ranges}", ranges(index.ranges()))
                .replace(
                        "{etags}",
                        index.files().stream()
                                .map(file -> "    /" + file.file() + " '" + file.etag() + "';")
                                .collect(Collectors.joining("\n")));
    }

    private static String ranges(List<ExportIndex.Range> ranges) {
        return ranges.stream()
                .map(range -> "    \"~^/v1/codes/" + NumberPattern.of(range.first(), range.last()) + "\\.\" "
                        + range.first() + "-" + range.last() + ";")
                .collect(Collectors.joining("\n"));
    }

    /** For {@code server {}}. */
    static String server(List<String> commonHeaders) {
        return SERVER.replace("{common}", String.join("\n", commonHeaders));
    }
}
