# Builds closecodes and runs it on a Java runtime: as a user without a name, with no file written while it runs.
#
#   docker build -t closecodes .
#   docker run --rm --read-only -p 7070:7070 closecodes

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml openapi.yaml ./
COPY .mvn .mvn
COPY data data
COPY src/main src/main
# The tests run in CI, where a browser is.
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="closecodes" \
      org.opencontainers.image.description="A knowledge base of WebSocket close codes, in English and Vietnamese" \
      org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-4.0"
WORKDIR /app
COPY LICENSE NOTICE ./
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/closecodes.jar ./
# Records what a start loads, which makes every later start quicker. Where the recording does not fit
# (a heap over 32 GB), Java says so and starts without it.
RUN ["java", "-XX:AOTCacheOutput=closecodes.aot", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp", "closecodes.jar", "closecodes.Rehearsal"]
# A number, so that Kubernetes can see that it is not root.
USER 10001:10001
EXPOSE 7070
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s --retries=3 \
    CMD ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx16m", "-cp", "closecodes.jar", "closecodes.cli.HealthCheck"]
# Live data is about 10 MB: the serial collector and a small first heap keep the process small, whatever the machine has.
# Neither performance data nor a crash report becomes a file, as the root may be read-only.
ENTRYPOINT ["java", "-XX:AOTCache=closecodes.aot", "-XX:+UseSerialGC", "-Xms24m", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:+ErrorFileToStderr", "-jar", "closecodes.jar"]
