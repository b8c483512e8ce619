package org.greatcraftsman.office;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.GreatCityCraftsmanApplication;

/** Starts the product in a separate JVM, without the test classes. */
public final class ProductJvm {

  private ProductJvm() {}

  /**
   * The command that starts the product with a folder as its working directory; profiles from the
   * environment are removed.
   */
  public static ProcessBuilder in(Path folder, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Shanghai",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                productClassPath(),
                GreatCityCraftsmanApplication.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().keySet().removeIf(name -> name.startsWith("SPRING_PROFILES_"));
    return process;
  }

  private static String productClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
