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
 * The product in a separate JVM, as {@code mvn spring-boot:run} starts it: a rehearsal on an H2
 * file in the working directory. It is always killed, as in a power failure.
 */
final class ApplicationProcess implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofMinutes(5);
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
    await()
        .atMost(TIMEOUT)
        .pollInterval(POLL_INTERVAL)
        .until(() -> hasEnded() || startupLine().find());
    Matcher startupLine = startupLine();
    assertThat(startupLine.find()).as(output()).isTrue();
    this.httpUser = new HttpUser(Integer.parseInt(startupLine.group(1)));
  }

  /** Starts the product on the database in a folder, or on an empty one if there is none. */
  static ApplicationProcess start(Path folder) throws IOException {
    Path log = Files.createTempFile(folder, "log", ".txt");
    Process process =
        ProductJvm.in(folder, "--spring.profiles.active=rehearsal", "--server.port=0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      return new ApplicationProcess(process, log);
    } catch (RuntimeException | Error startFailed) {
      process.destroyForcibly();
      throw startFailed;
    }
  }

  /**
   * Lets the virtual users work until they have nothing left to do or the progress satisfies a
   * condition.
   */
  JsonNode playUntil(Predicate<JsonNode> condition) {
    httpUser.submitForm("/rehearsal", "/rehearsal/work");
    return await()
        .atMost(TIMEOUT)
        .pollInterval(POLL_INTERVAL)
        .until(
            this::progress,
            progress -> !progress.at("/progress/running").asBoolean() || condition.test(progress));
  }

  /** Jumps to the next moment of the rehearsal. */
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

  /** Kills the process, whatever it is doing, and waits for its end. */
  void kill() {
    process.destroyForcibly();
    await().atMost(TIMEOUT).until(this::hasEnded);
  }

  private boolean hasEnded() {
    return !process.isAlive();
  }

  private Matcher startupLine() {
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
