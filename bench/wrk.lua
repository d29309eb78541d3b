-- A request as the arguments say: METHOD PATH, then ETAG or BODY; "-" for none. Prints answers, p99 in microseconds, errors.
function init(args)
    wrk.method = args[1]
    wrk.path = args[2]
    if args[3] ~= "-" then
        wrk.headers["If-None-Match"] = args[3]
    end
    if args[4] ~= "-" then
        wrk.headers["Content-Type"] = "application/json"
        wrk.body = args[4]
    end
    request = wrk.format()
    wrk.request = nil
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("RESULT %d %d %d\n", summary.requests, latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
