# One build, two images: `docker build --target gateway .` and `docker build --target admin .`

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
# Formatting and tests are the business of CI.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -P '!format' -DskipTests -pl bot-gateway,admin-api -am package
# Libraries change seldom and our classes often: apart, an update is a few hundred kilobytes.
RUN for module in bot-gateway admin-api; do \
      java -Djarmode=tools -jar $module/target/$module-*-exec.jar \
        extract --layers --launcher --destination /layers/$module; \
    done

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --system --uid 10001 suara && install --directory --owner=suara --mode=0700 /data
WORKDIR /app
USER suara
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
EXPOSE 8080 9090
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD curl --fail --silent --output /dev/null http://127.0.0.1:9090/actuator/health/readiness
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]

FROM runtime AS gateway
COPY --from=build /layers/bot-gateway/dependencies/ ./
COPY --from=build /layers/bot-gateway/spring-boot-loader/ ./
COPY --from=build /layers/bot-gateway/snapshot-dependencies/ ./
COPY --from=build /layers/bot-gateway/application/ ./

FROM runtime AS admin
COPY --from=build /layers/admin-api/dependencies/ ./
COPY --from=build /layers/admin-api/spring-boot-loader/ ./
COPY --from=build /layers/admin-api/snapshot-dependencies/ ./
COPY --from=build /layers/admin-api/application/ ./
