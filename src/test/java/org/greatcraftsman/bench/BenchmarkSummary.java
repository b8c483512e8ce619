package org.greatcraftsman.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The scores of a run, by name, in {@code target/bench/summary.json}. */
public final class BenchmarkSummary {

  private static final Path FILE = Path.of("target", "bench", "summary.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private BenchmarkSummary() {}

  public static void write(String name, PairedBenchmark.Score score) throws IOException {
    Files.createDirectories(FILE.getParent());
    Map<String, PairedBenchmark.Score> scores = new TreeMap<>();
    if (Files.exists(FILE)) {
      scores.putAll(
          JSON.readValue(
              FILE.toFile(), new TypeReference<Map<String, PairedBenchmark.Score>>() {}));
    }
    scores.put(name, score);
    JSON.writeValue(FILE.toFile(), scores);
    System.out.printf(
        "%s: ratio %.2f (ours %.2f, reference %.2f %s)%n",
        name, score.ratio(), score.ours(), score.reference(), score.unit());
  }
}
