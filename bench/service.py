#!/usr/bin/env python3
"""What an answer costs, against nginx serving the same bytes as a file.

Needs JDK 17 or later, Maven, nginx and wrk (Debian: nginx-light wrk). Builds the jar, runs both servers with 32 kept
connections on two cores, round by round in turn, and prints medians. Fails if a bar is missed.

    bench/service.py [--rounds 5] [--seconds 4] [--no-build]
"""
import argparse
import http.client
import os
import pathlib
import shlex
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
JVM_FLAGS = shlex.split((HERE / "jvm.options").read_text())
CODE = "/v1/codes/1002"
PAIR = "/v1/compare/1002-vs-1012"
BODY = '{"code":1012,"reason":"deploy","sender":"server"}'
CORES = ",".join(str(core) for core in sorted(os.sched_getaffinity(0))[:2])
WARM_UP_ANSWERS = 300_000
TICKS = os.sysconf("SC_CLK_TCK")
# Name, method, path, whether the client has the answer, body; what nginx is asked; the most of its CPU and of its p99.
ROWS = [
    ("GET " + CODE, "GET", CODE, False, None, CODE, 0.8, 2),
    ("GET " + PAIR, "GET", PAIR, False, None, PAIR, 0.8, 2),
    ("GET " + CODE + ", 304", "GET", CODE, True, None, CODE, 0.7, 2),
    ("GET " + PAIR + ", 304", "GET", PAIR, True, None, PAIR, 0.7, 2),
    ("POST /v1/validate", "POST", "/v1/validate", False, BODY, CODE, 4, 2),
]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.read(), response.getheader("ETag"), response.status


class Service:
    """A server with its port; its CPU time is that of the process and its children."""

    def __init__(self, command, port, **options):
        self.port = port
        self.process = subprocess.Popen(["taskset", "-c", CORES, *command], **options)
        for _ in range(300):
            try:
                get(port, CODE)
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit(f"{command[0]} does not answer on port {port}")

    def cpu(self):
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        total = 0
        for pid in [str(self.process.pid), *children]:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def load(self, seconds, method, path, is_known, body):
        """CPU microseconds an answer, p99 in microseconds, number of answers."""
        tag = get(self.port, path)[1] if is_known else "-"
        before = self.cpu()
        out = subprocess.run(
            ["taskset", "-c", CORES, "wrk", "-t2", "-c32", f"-d{seconds}s", "-s", HERE / "wrk.lua",
             f"http://127.0.0.1:{self.port}", "--", method, path, tag, body or "-"],
            check=True, capture_output=True, text=True).stdout
        cpu = self.cpu() - before
        answers, p99, errors = map(int, out.split("RESULT ")[1].split())
        if errors or not answers:
            raise SystemExit(f"{method} {path} on port {self.port}: {errors} errors in {answers} answers\n{out}")
        return cpu / answers * 1e6, p99, answers

    def stop(self):
        self.process.terminate()
        self.process.wait()


def start_ours(log):
    port = free_port()
    environment = dict(os.environ, PORT=str(port), HOST="127.0.0.1", CLOSECODES_RATE_LIMIT="1000000")
    command = ["java", *JVM_FLAGS, "-jar", str(ROOT / "target/closecodes.jar")]
    return Service(command, port, env=environment, stdout=log, stderr=log)


def start_nginx(folder, ours, log):
    port = free_port()
    for path in (CODE, PAIR):
        file = folder / ("www" + path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(get(ours.port, path)[0])
    (folder / "nginx.conf").write_text((HERE / "nginx.conf").read_text())
    (folder / "port.conf").write_text(f"server {{ listen 127.0.0.1:{port}; root {folder}/www; }}\n")
    folder.chmod(0o755)
    nginx = Service(["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")], port, stdout=log, stderr=log)
    for path in (CODE, PAIR):
        if get(nginx.port, path)[0] != get(ours.port, path)[0]:
            raise SystemExit(f"nginx does not serve {path}")
    return nginx


def warm_up(ours, seconds):
    """So many answers of each kind that Java's compiler has done its work, however little of the machine it gets."""
    for _, method, path, is_known, body, _, _, _ in ROWS:
        answers = 0
        while answers < WARM_UP_ANSWERS:
            answers += ours.load(seconds, method, path, is_known, body)[2]


def measure(ours, nginx, rounds, seconds):
    warm_up(ours, seconds)
    results = {row[0]: [] for row in ROWS}
    for _ in range(rounds):
        for name, method, path, is_known, body, file, _, _ in ROWS:
            results[name].append((
                *ours.load(seconds, method, path, is_known, body)[:2],
                *nginx.load(seconds, "GET", file, is_known, None)[:2]))
    return {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}


def report(medians):
    print("| request | CPU | nginx | ratio | bar | p99 | nginx | ratio | bar |")
    print("| --- | --: | --: | --: | --: | --: | --: | --: | --: |")
    is_good = True
    for name, *_, cpu_bar, p99_bar in ROWS:
        cpu, p99, nginx_cpu, nginx_p99 = medians[name]
        print(f"| `{name}` | {cpu:.1f} µs | {nginx_cpu:.1f} µs | {cpu / nginx_cpu:.2f} | {cpu_bar} "
              f"| {p99 / 1000:.2f} ms | {nginx_p99 / 1000:.2f} ms | {p99 / nginx_p99:.2f} | {p99_bar} |")
        is_good &= cpu <= cpu_bar * nginx_cpu and p99 <= p99_bar * nginx_p99
    return is_good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4)
    parser.add_argument("--no-build", action="store_true", help="take target/closecodes.jar as it is")
    asked = parser.parse_args()
    # So that a bench that is stopped stops both servers.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    if not asked.no_build:
        subprocess.run(["mvn", "-q", "-Dmaven.test.skip=true", "package"], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as name, open(os.devnull, "w") as log:
        ours = start_ours(log)
        try:
            nginx = start_nginx(pathlib.Path(name), ours, log)
            try:
                medians = measure(ours, nginx, asked.rounds, asked.seconds)
            finally:
                nginx.stop()
        finally:
            ours.stop()
    is_good = report(medians)
    print(f"\nMedians of {asked.rounds} rounds of {asked.seconds} s in turn; cores {CORES}; load average "
          f"{os.getloadavg()[2]:.0f}, of which 3 are the bench.")
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
