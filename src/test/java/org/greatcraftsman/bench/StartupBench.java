package org.greatcraftsman.bench;

import empty.EmptyApplication;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How long the product and two references take from the start of the JVM until they are ready, over
 * an empty database: an empty application on the product's own libraries, and an empty Camunda
 * web-app starter. All are started in the same way: unpacked and each with an archive of its own
 * classes, as the container runs the product (see {@code docker/Dockerfile}); and as the jar alone.
 */
class StartupBench {

  private static final int WARM_UPS = 1;
  private static final int PAIRS = 5;

  private static UnpackedJar product;
  private static Application ours;
  private static Application bare;

  @BeforeAll
  static void unpack() throws Exception {
    product = UnpackedJar.of(UnpackedJar.product());
    ours =
        Application.of(
            product.path(),
            List.of(
                "--spring.profiles.active=h2",
                "--craftsman.admin.password=of-the-benchmark",
                "--craftsman.keyset-file=" + UnpackedJar.BENCH.resolve("keyset.json"),
                "--craftsman.keyset-create=true"));
    bare = Application.of(UnpackedJar.of(UnpackedJar.sibling("bare-starter")).path(), List.of());
  }

  @Test
  void onTheSameLibraries() throws Exception {
    Application empty = Application.of(product.onLibraries(EmptyApplication.class), List.of());
    List<PairedBenchmark.Score> scores =
        PairedBenchmark.runAll(
            WARM_UPS,
            PAIRS,
            List.of(
                "seconds; both unpacked with an archive of their classes, as in the container",
                "seconds of processor time"),
            () -> start(ours.withArchive()).figures(),
            () -> start(empty.withArchive()).figures());
    BenchmarkSummary.write("startup.vs-same-libraries", scores.get(0).withAim("<= 1.3"));
    BenchmarkSummary.write("startup.vs-same-libraries.processor-time", scores.get(1));
  }

  @Test
  void asTheContainerRunsIt() throws Exception {
    BenchmarkSummary.write(
        "startup.vs-bare-starter",
        PairedBenchmark.run(
            WARM_UPS,
            PAIRS,
            "seconds; both unpacked with an archive of their classes, as in the container",
            () -> start(ours.withArchive()).seconds(),
            () -> start(bare.withArchive()).seconds()));
  }

  @Test
  void asTheJarAlone() throws Exception {
    Path oursAsJar = UnpackedJar.product();
    Path bareAsJar = UnpackedJar.sibling("bare-starter");
    BenchmarkSummary.write(
        "startup.jar-vs-bare-starter",
        PairedBenchmark.run(
            WARM_UPS,
            PAIRS,
            "seconds; both as java -jar",
            () -> start(java(List.of(), oursAsJar, ours.settings())).seconds(),
            () -> start(java(List.of(), bareAsJar, List.of())).seconds()));
  }

  /** An application, and an archive of the classes that its start loads. */
  private record Application(Path jar, Path archive, List<String> settings) {

    static Application of(Path jar, List<String> settings) throws Exception {
      Path archive = UnpackedJar.BENCH.resolve(jar.getFileName() + ".jsa");
      UnpackedJar.finish(
          java(
              List.of("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh"),
              jar,
              settings));
      return new Application(jar, archive, settings);
    }

    ProcessBuilder withArchive() {
      return java(List.of("-XX:SharedArchiveFile=" + archive), jar, settings);
    }
  }

  /**
   * What one start took.
   *
   * @param processorSeconds processor time of all threads of the JVM
   */
  private record Start(double seconds, double processorSeconds) {

    double[] figures() {
      return new double[] {seconds, processorSeconds};
    }
  }

  private static ProcessBuilder java(List<String> options, Path jar, List<String> settings) {
    ProcessBuilder process = UnpackedJar.java(options, jar, settings);
    process.environment().put("SERVER_PORT", "0");
    process.environment().put("SPRING_DATASOURCE_URL", "jdbc:h2:mem:bench");
    return process;
  }

  private static Start start(ProcessBuilder command) throws Exception {
    long start = System.nanoTime();
    Process process = command.start();
    try (BufferedReader output = process.inputReader()) {
      List<String> said = new ArrayList<>();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (line.contains(": Started ")) {
          double seconds = (System.nanoTime() - start) / 1e9;
          Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
          return new Start(seconds, processor.toMillis() / 1e3);
        }
      }
      throw new IllegalStateException(
          command.command() + " does not start:\n" + String.join("\n", said));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
