package org.greatcraftsman.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Spring Boot server in a JVM of its own, on a free port. Both servers of the benchmarks end when
 * their standard input does (see {@link OpenRound}), so they do not outlive this JVM even when it
 * is killed.
 */
final class ServerJvm implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final Path log;

  private ServerJvm(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts the server and waits until it is ready; its output goes to this log. */
  static ServerJvm start(ProcessBuilder command, Path log) throws IOException {
    ServerJvm server = new ServerJvm(command.redirectOutput(log.toFile()).start(), log);
    try {
      await()
          .atMost(PATIENCE)
          .until(() -> !server.process.isAlive() || server.output().contains(": Started "));
      server.port();
      return server;
    } catch (RuntimeException | Error notReady) {
      server.close();
      throw notReady;
    }
  }

  int port() {
    Matcher port = PORT.matcher(output());
    if (!process.isAlive() || !port.find()) {
      throw new IllegalStateException("the server does not run:\n" + output());
    }
    return Integer.parseInt(port.group(1));
  }

  /** Processor time of all threads of the server until now. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private String output() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Lets the server close its connections; one that has not ended after a minute is killed. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(1, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }
}
