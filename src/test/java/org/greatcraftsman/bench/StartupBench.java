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
 * How long until we and an empty Camunda web-app starter are ready, from the start of the JVM, over
 * a database that is empty. Both are started in the same way: unpacked and each with an archive of
 * its own classes, as the container runs us (see {@code docker/Dockerfile}); and as the jar alone.
 */
class StartupBench {

  private static final int WARM_UPS = 1;
  private static final int PAIRS = 5;
  private static final Path BENCH = Path.of("target", "bench").toAbsolutePath();

  private static Application ours;
  private static Application bare;

  @BeforeAll
  static void unpack() throws Exception {
    ours =
        Application.unpack(
            jar(Path.of("target"), "great-city-craftsman-"),
            List.of(
                "--spring.profiles.active=h2",
                "--craftsman.admin.password=of-the-benchmark",
                "--craftsman.keyset-file=" + BENCH.resolve("keyset.json"),
                "--craftsman.keyset-create=true"));
    bare =
        Application.unpack(
            jar(BENCH.resolve("bare-starter").resolve("target"), "bare-starter"), List.of());
  }

  @Test
  void asTheContainerRunsIt() throws Exception {
    BenchmarkSummary.write(
        "startup.vs-bare-starter",
        PairedBenchmark.run(
            WARM_UPS,
            PAIRS,
            "seconds; both unpacked with an archive of their classes, as in the container",
            () -> seconds(ours.withArchive()),
            () -> seconds(bare.withArchive())));
  }

  @Test
  void asTheJarAlone() throws Exception {
    BenchmarkSummary.write(
        "startup.jar-vs-bare-starter",
        PairedBenchmark.run(
            WARM_UPS,
            PAIRS,
            "seconds; both as java -jar",
            () -> seconds(ours.asJar()),
            () -> seconds(bare.asJar())));
  }

  /**
   * A jar of Spring Boot, the same unpacked, and an archive of the classes that its start loads.
   */
  private record Application(Path jar, Path unpacked, Path archive, List<String> settings) {

    static Application unpack(Path jar, List<String> settings) throws Exception {
      String name = jar.getFileName().toString();
      Path folder = BENCH.resolve("unpacked-" + name);
      Path archive = BENCH.resolve(name + ".jsa");
      finish(
          java(
              List.of("-Djarmode=tools"),
              jar,
              List.of("extract", "--force", "--destination", folder.toString())));
      Path unpacked = folder.resolve(name);
      finish(
          java(
              List.of("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh"),
              unpacked,
              settings));
      return new Application(jar, unpacked, archive, settings);
    }

    ProcessBuilder withArchive() {
      return java(List.of("-XX:SharedArchiveFile=" + archive), unpacked, settings);
    }

    ProcessBuilder asJar() {
      return java(List.of(), jar, settings);
    }
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
