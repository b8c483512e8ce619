package org.greatcraftsman.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long until the jar is ready, from the start of its JVM, over a database that is empty. */
class StartupBench {

  private static final int WARM_UPS = 1;
  private static final int PAIRS = 5;

  @Test
  void startUp() throws Exception {
    Path ours = jar(Path.of("target"), "great-city-craftsman-");
    Path bare = jar(Path.of("target", "bench", "bare-starter", "target"), "bare-starter");
    Path keyset = Path.of("target", "bench", "keyset.json");
    Summary.write(
        "startup.vs-bare-starter",
        Duel.fight(
            WARM_UPS,
            PAIRS,
            "seconds",
            () ->
                seconds(
                    ours,
                    "--spring.profiles.active=bench",
                    "--craftsman.admin.password=of-the-benchmark",
                    "--craftsman.keyset-file=" + keyset,
                    "--craftsman.keyset-create=true"),
            () -> seconds(bare)));
  }

  private static double seconds(Path jar, String... settings) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Shanghai",
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:bench"));
    command.addAll(List.of(settings));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader output = process.inputReader()) {
      List<String> said = new ArrayList<>();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (line.contains(": Started ")) {
          return (System.nanoTime() - start) / 1e9;
        }
      }
      throw new IllegalStateException(jar + " does not start:\n" + String.join("\n", said));
    } finally {
      process.destroyForcibly().waitFor();
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
