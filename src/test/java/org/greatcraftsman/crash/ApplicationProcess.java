package org.greatcraftsman.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.ProductJvm;

/**
 * The product in a JVM of its own, as {@code mvn spring-boot:run} starts it: rehearsal, and an H2
 * file in the folder it is started in. Ends as a machine without power does.
 */
final class ApplicationProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(100);
  private static final Pattern STARTUP_LINE =
      Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/rehearsal\\b");

  private final Process process;
  private final Path log;
  private final HttpUser httpUser;
  private final ObjectMapper json = new ObjectMapper();

  private ApplicationProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    await().atMost(PATIENCE).pollInterval(POLL_INTERVAL).until(() -> hasEnded() || home().find());
    Matcher home = home();
    assertThat(home.find()).as(output()).isTrue();
    this.httpUser = new HttpUser(Integer.parseInt(home.group(1)));
  }

  /** Starts over the database that this folder holds, or over an empty one. */
  static ApplicationProcess start(Path folder) throws IOException {
    Path log = Files.createTempFile(folder, "log", ".txt");
    Process process =
        ProductJvm.in(folder, "--spring.profiles.active=rehearsal", "--server.port=0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      return new ApplicationProcess(process, log);
    } catch (RuntimeException | Error neverUp) {
      process.destroyForcibly();
      throw neverUp;
    }
  }

  /** Lets the virtual people work until they have nothing left to do, or until it is enough. */
  JsonNode playUntil(Predicate<JsonNode> enough) {
    httpUser.submitForm("/rehearsal", "/rehearsal/work");
    return await()
        .atMost(PATIENCE)
        .pollInterval(POLL_INTERVAL)
        .until(
            this::progress,
            shown -> !shown.at("/progress/running").asBoolean() || enough.test(shown));
  }

  /** What happens next happens now. */
  void jump() {
    httpUser.submitForm("/rehearsal", "/rehearsal/jump");
  }

  private JsonNode progress() {
    try {
      return json.readTree(httpUser.get("/rehearsal/progress.json").body());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  HttpUser httpUser() {
    return httpUser;
  }

  /** Between any two lines. */
  void kill() {
    process.destroyForcibly();
    await().atMost(PATIENCE).until(this::hasEnded);
  }

  private boolean hasEnded() {
    return !process.isAlive();
  }

  private Matcher home() {
    return STARTUP_LINE.matcher(output());
  }

  private String output() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
