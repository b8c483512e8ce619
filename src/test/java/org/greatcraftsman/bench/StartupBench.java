package org.greatcraftsman.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How long until we are ready, from the start of the JVM, over a database that is empty: as the
 * container runs us (see {@code docker/Dockerfile}), and as the jar alone.
 */
class StartupBench {

  private static final int WARM_UPS = 1;
  private static final int PAIRS = 5;
  private static final Path BENCH = Path.of("target", "bench").toAbsolutePath();
  private static final Path CLASSES = BENCH.resolve("classes.jsa");
  private static final List<String> SETTINGS =
      List.of(
          "--spring.profiles.active=bench",
          "--craftsman.admin.password=of-the-benchmark",
          "--craftsman.keyset-file=" + BENCH.resolve("keyset.json"),
          "--craftsman.keyset-create=true");

  private static Path jar;
  private static Path unpacked;
  private static Path bare;

  @BeforeAll
  static void unpack() throws Exception {
    jar = jar(Path.of("target"), "great-city-craftsman-");
    bare = jar(BENCH.resolve("bare-starter").resolve("target"), "bare-starter");
    Path folder = BENCH.resolve("unpacked");
    finish(
        java(
            List.of("-Djarmode=tools"),
            jar,
            List.of("extract", "--force", "--destination", folder.toString())));
    unpacked = folder.resolve(jar.getFileName());
    finish(
        java(
            List.of("-XX:ArchiveClassesAtExit=" + CLASSES, "-Dspring.context.exit=onRefresh"),
            unpacked,
            SETTINGS));
  }

  @Test
  void asTheContainerRunsIt() throws Exception {
    Summary.write(
        "startup.vs-bare-starter",
        Duel.fight(
            WARM_UPS,
            PAIRS,
            "seconds; ours unpacked with an archive of its classes as in the container",
            () -> seconds(java(List.of("-XX:SharedArchiveFile=" + CLASSES), unpacked, SETTINGS)),
            () -> seconds(java(List.of(), bare, List.of()))));
  }

  @Test
  void asTheJarAlone() throws Exception {
    Summary.write(
        "startup.jar-vs-bare-starter",
        Duel.fight(
            WARM_UPS,
            PAIRS,
            "seconds; both as java -jar",
            () -> seconds(java(List.of(), jar, SETTINGS)),
            () -> seconds(java(List.of(), bare, List.of()))));
  }

  private static ProcessBuilder java(List<String> options, Path jar, List<String> settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.timezone=Asia/Shanghai");
    command.addAll(options);
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(settings);
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    // In the environment: the tools in the jar take no settings of the application.
    process.environment().put("SERVER_PORT", "0");
    process.environment().put("SPRING_DATASOURCE_URL", "jdbc:h2:mem:bench");
    return process;
  }

  private static double seconds(ProcessBuilder command) throws Exception {
    long start = System.nanoTime();
    Process process = command.start();
    try (BufferedReader output = process.inputReader()) {
      List<String> said = new ArrayList<>();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (line.contains(": Started ")) {
          return (System.nanoTime() - start) / 1e9;
        }
      }
      throw new IllegalStateException(
          command.command() + " does not start:\n" + String.join("\n", said));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void finish(ProcessBuilder command) throws Exception {
    Process process = command.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command.command() + " failed:\n" + said);
    }
  }

  private static Path jar(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + ".*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no " + name + "*.jar in " + folder));
    }
  }
}
