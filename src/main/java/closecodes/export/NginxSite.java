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
            map $closecodes_folder $closecodes_home {
                default /vi;
                "" /;
            }
            # What /1006 gives: pages to browsers, text to shells.
            map $http_accept $closecodes_short {
                default .txt;
                "~text/html" .html;
            }
            map $uri $closecodes_policy {
                default "default-src 'none'; frame-ancestors 'none'";
                "~\\.html$" "{policy}";
                "~^/(?:index|about|changes|llms|llms-full|opensearch)\\." "{policy}";
            }
            map $uri $closecodes_link {
                default "";
                "~^(?<page>/.+)\\.html$" '<$closecodes_folder$page.md>; rel="alternate"; type="text/markdown", <$closecodes_folder/llms.txt>; rel="describedby"';
                "~^(?<own>/(?:index|about))\\." '<$closecodes_folder$own.md>; rel="alternate"; type="text/markdown", <$closecodes_folder/llms.txt>; rel="describedby"';
                "~^/v1(?:\\.|/(?:problems|schemas|export)[./])" "";
                "~^(?<stem>/(?:v1/.+|live))\\.(?:json|md|txt|csv)$" '<$stem.md?lang=$closecodes_lang>; rel="alternate"; type="text/markdown"';
            }
            map $uri $closecodes_location {
                default "";
                /index.html $closecodes_home;
                "~^(?<path>/.+)\\.html$" $closecodes_folder$path;
                "~^/(?:index|about)\\." $closecodes_folder$uri;
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
            rewrite ^/vi/?$ /index.html?lang=vi;
            rewrite ^/vi(/.*)$ $1?lang=vi;
            rewrite ^/$ /index.html;
            rewrite "^/(?<closecodes_number>\\d{1,5})$" /codes/$closecodes_number$closecodes_short;
            # Pages, and what they are made of, which has the same bytes below /v1.
            rewrite ^(/(?:{kinds})/[^/.]+|/(?:{lists}|about|compare))$ $1.html;
            rewrite ^(/(?:{kinds})/[^/]+\\.(?:json|md|txt)|/(?:{lists})\\.(?:json|md|txt|csv))$ /v1$1;
            rewrite ^(/v1(?:/[^.]*)?|/live)$ $1.json;
            add_header Cache-Control "public, max-age=300, stale-while-revalidate=86400";
            add_header Content-Disposition $closecodes_disposition;
            add_header Content-Language $closecodes_content_language;
            add_header Content-Location $closecodes_location;
            add_header ETag $closecodes_etag;
            add_header Link $closecodes_link;
            add_header Content-Security-Policy $closecodes_policy always;
            {common}
            types {
                application/json json;
                application/x-ndjson ndjson;
                application/yaml yaml;
                "text/markdown;charset=utf-8" md;
                "text/plain;charset=utf-8" txt;
                "text/csv;charset=utf-8;header=present" csv;
                "text/html;charset=utf-8" html;
                "text/css;charset=utf-8" css;
                "text/javascript;charset=utf-8" js;
                image/svg+xml svg;
                image/png png;
                application/xml xml;
                application/atom+xml atom;
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
            location ~ "^/codes/\\d{1,5}\\.html$" {
                if (!-f $document_root$uri) {
                    rewrite ^ /ranges/$closecodes_range.html last;
                }
                if ($http_if_none_match = $closecodes_known) {
                    return 304;
                }
            }
            location = /opensearch.xml {
                types {}
                default_type application/opensearchdescription+xml;
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
    static String maps(ExportIndex index, String pagePolicy) {
        return MAPS.replace("{version}", index.dataVersion())
                .replace("{policy}", pagePolicy)
                .replace("{ranges}", ranges(index.ranges()))
                .replace(
                        "{etags}",
                        index.files().stream()
                                .map(file -> "    /" + file.file() + " '" + file.etag() + "';")
                                .collect(Collectors.joining("\n")));
    }

    private static String ranges(List<ExportIndex.Range> ranges) {
        return ranges.stream()
                .map(range -> "    \"~^(?:/v1)?/codes/" + NumberPattern.of(range.first(), range.last()) + "\\.\" "
                        + range.first() + "-" + range.last() + ";")
                .collect(Collectors.joining("\n"));
    }

    /** For {@code server {}}. */
    static String server(List<String> commonHeaders) {
        return SERVER.replace("{kinds}", "codes|compare|intermediaries|libraries|providers|ranges|situations")
                .replace("{lists}", "changes|codes|intermediaries|libraries|matrix|providers|situations")
                .replace("{common}", String.join("\n", commonHeaders));
    }
}
