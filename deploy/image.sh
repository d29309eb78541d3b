#!/usr/bin/env bash
# Builds the image with buildah, without an engine, starts it as its user on a read-only root, asks it a few things, and
# prints size, time to the first answer (and that of a Javalin application with one route) and memory. Needs root, buildah and mmdebstrap, Maven and its packages, and JDKs
# 17 and 25 under /usr/lib/jvm: the bases of the Dockerfile are stood in for by Debian with these on top, so that the
# Dockerfile is tried as it is where no registry of images can be reached. PORT is the port to try it on (18950).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
port=${PORT:-18950}
work=$(mktemp -d)
store=(--root "$work/root" --runroot "$work/run" --storage-driver vfs)
server=
container=

clean_up() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    [[ -z $container ]] || umount -l "$work/mount" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

jdk() {
    local home
    for home in /usr/lib/jvm/*; do
        [[ -x $home/bin/javac ]] && grep -q "^JAVA_VERSION=\"$1[.\"]" "$home/release" 2>/dev/null || continue
        readlink -f "$home"
        return
    done
    echo "There is no JDK $1 under /usr/lib/jvm" >&2
    exit 1
}

# Debian with a JDK on top, under the name of an image.
stand_in() {
    local name=$1 home=$2 base
    base=$(buildah "${store[@]}" from scratch)
    buildah "${store[@]}" add -q "$base" "$work/base.tar" /
    buildah "${store[@]}" add -q "$base" "$home" /opt/java/openjdk
    # A JDK of Debian has links to its settings and certificates.
    if [[ -d /etc/java-17-openjdk ]]; then
        buildah "${store[@]}" add -q "$base" /etc/java-17-openjdk /etc/java-17-openjdk
    fi
    buildah "${store[@]}" config --env JAVA_HOME=/opt/java/openjdk \
        --env PATH=/opt/java/openjdk/bin:/usr/share/maven/bin:/usr/sbin:/usr/bin:/sbin:/bin --env LC_ALL=C.UTF-8 "$base"
    if [[ $name == maven:* ]]; then
        buildah "${store[@]}" add -q "$base" /usr/share/maven /usr/share/maven
        buildah "${store[@]}" add -q "$base" /usr/share/java /usr/share/java
        buildah "${store[@]}" add -q "$base" /etc/maven /etc/maven
        printf '<settings><localRepository>/packages</localRepository><offline>true</offline></settings>\n' >"$work/settings.xml"
        buildah "${store[@]}" add -q "$base" "$work/settings.xml" /etc/maven/settings.xml
    fi
    buildah "${store[@]}" commit -q --rm "$base" "$name" >/dev/null
}

SECONDS=0
mmdebstrap --quiet --variant=minbase --include=ca-certificates bookworm "$work/base.tar"
stand_in maven:3.9-eclipse-temurin-17 "$(jdk 17)"
stand_in eclipse-temurin:25-jre "$(jdk 25)"
echo "bases made after $SECONDS s"
buildah "${store[@]}" bud --isolation chroot --pull-never --format docker -v "$HOME/.m2/repository:/packages" \
    -t closecodes:0.1.0 . >"$work/build.log" 2>&1 || {
    tail -n 40 "$work/build.log"
    exit 1
}
echo "image built after $SECONDS s"

container=$(buildah "${store[@]}" from --pull-never localhost/closecodes:0.1.0)
root=$(buildah "${store[@]}" mount "$container")
echo "image: $(du -sm "$root/app" | cut -f 1) MB above its base of $(($(du -sm "$root" | cut -f 1) - $(du -sm "$root/app" | cut -f 1))) MB; AOT cache $(du -sm "$root/app/closecodes.aot" | cut -f 1) MB"
mapfile -t entry < <(buildah "${store[@]}" inspect --format '{{range .OCIv1.Config.Entrypoint}}{{println .}}{{end}}' "$container" | sed '/^$/d')
user=$(buildah "${store[@]}" inspect --format '{{.OCIv1.Config.User}}' "$container")
mapfile -t health < <(buildah "${store[@]}" inspect --format '{{range .Docker.Config.Healthcheck.Test}}{{println .}}{{end}}' "$container" | sed '/^$/d; 1d')

# What a start is compared with.
mkdir "$root/empty"
cat >"$work/Empty.java" <<'JAVA'
public class Empty {
    public static void main(String[] args) {
        io.javalin.Javalin.create(config -> config.routes.get("/livez", context -> context.result("ok")))
                .start("127.0.0.1", Integer.parseInt(System.getenv("PORT")));
    }
}
JAVA
"$(jdk 17)/bin/javac" -proc:none -cp "$root/app/lib/*" -d "$root/empty" "$work/Empty.java"
chmod -R a+rX "$root/empty"

# A read-only root, as the user of the image.
mkdir "$work/mount"
mount --bind "$root" "$work/mount"
mount -o remount,bind,ro "$work/mount"
mount -t proc proc "$work/mount/proc"
in_image() {
    exec chroot --userspec="$user" "$work/mount" /usr/bin/env -i PATH=/opt/java/openjdk/bin:/usr/bin:/bin PORT="$port" HOST=127.0.0.1 \
        sh -c 'cd /app && exec "$@"' sh "$@"
}

# Starts what is given, says on standard output after how many ms it answers a path, and leaves it running.
start() {
    local path=$1 began
    shift
    began=$(date +%s%N)
    in_image "$@" >"$work/server.log" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$port$path"; do
        kill -0 "$server" || { cat "$work/server.log"; exit 1; }
        sleep 0.01
    done
    took=$((($(date +%s%N) - began) / 1000000))
}

stop() {
    kill "$server"
    wait "$server" || [[ $? == 143 ]]
}

median() {
    printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"
}

starts=()
empty_starts=()
for _ in 1 2 3 4 5; do
    start /livez java -cp '/empty:lib/*' Empty
    empty_starts+=("$took")
    stop
    start /v1/codes/1006 "${entry[@]}"
    starts+=("$took")
    ((${#starts[@]} == 5)) || stop
done
echo "first 200 after (ms): ${starts[*]}; an empty Javalin application: ${empty_starts[*]}"
awk -v ours="$(median "${starts[@]}")" -v empty="$(median "${empty_starts[@]}")" \
    'BEGIN { printf "medians: %d ms and %d ms, ratio %.2f (bar 0.8)\n", ours, empty, ours / empty }'
for path in '/v1/compare/1002-vs-1012' '/v1/codes/1006.md?lang=vi' '/v1/search?q=idle+timeout' '/v1/validate?code=1005' '/readyz'; do
    curl -sf -o /dev/null "http://127.0.0.1:$port$path" || { echo "$path is not answered"; exit 1; }
done
curl -sf -o /dev/null -H 'Content-Type: application/json' -d '{"text":"received 1012"}' "http://127.0.0.1:$port/v1/diagnose"
(in_image "${health[@]}") && echo "health check: good"
echo "user: $(ps -o uid= -p "$server" | tr -d ' '), resident: $(($(awk '/VmRSS/ { print $2 }' "/proc/$server/status") / 1024)) MB"
touch "$work/mount/app/x" 2>/dev/null && { echo "the root can be written"; exit 1; }
began=$(date +%s%N)
kill "$server"
wait "$server" || status=$?
echo "SIGTERM: exit ${status:-0} after $((($(date +%s%N) - began) / 1000000)) ms"
server=
umount "$work/mount/proc"
