package org.greatcraftsman.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A jar of Spring Boot, unpacked as the container runs it: the classes of the application in a jar
 * of their own, and the libraries beside it.
 *
 * @param path the jar with the classes of the application
 */
record UnpackedJar(Path path) {

  /** The folder of the benchmarks' files. */
  static final Path BENCH = Path.of("target", "bench").toAbsolutePath();

  /** The jar of the product. */
  static Path product() throws IOException {
    return jar(Path.of("target"), "great-city-craftsman-");
  }

  /** The jar of this sibling project, which the invoker plugin has built. */
  static Path sibling(String project) throws IOException {
    return jar(BENCH.resolve(project).resolve("target"), project);
  }

  static UnpackedJar of(Path jar) throws Exception {
    Path folder = BENCH.resolve("unpacked-" + jar.getFileName());
    finish(
        java(
            List.of("-Djarmode=tools"),
            jar,
            List.of("extract", "--force", "--destination", folder.toString())));
    return new UnpackedJar(folder.resolve(jar.getFileName()));
  }

  /** Writes a jar of these test classes alone that runs the first of them on the libraries. */
  Path onLibraries(Class<?>... classes) throws IOException {
    return beside(libraries(), classes);
  }

  /**
   * Writes a jar of these test classes alone that runs the first of them on the application and its
   * libraries.
   */
  Path onApplication(Class<?>... classes) throws IOException {
    return beside(path.getFileName() + " " + libraries(), classes);
  }

  private Path beside(String classPath, Class<?>... classes) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, classes[0].getName());
    attributes.put(Attributes.Name.CLASS_PATH, classPath);
    Path jar = path.resolveSibling(classes[0].getSimpleName() + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Class<?> one : classes) {
        String entry = one.getName().replace('.', '/') + ".class";
        out.putNextEntry(new ZipEntry(entry));
        try (InputStream code = one.getClassLoader().getResourceAsStream(entry)) {
          code.transferTo(out);
        }
      }
    }
    return jar;
  }

  private String libraries() throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    }
  }

  /** The command that runs this jar. */
  static ProcessBuilder java(List<String> options, Path jar, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.timezone=Asia/Shanghai");
    command.addAll(options);
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /** Runs this command to its end, which must be a good one. */
  static void finish(ProcessBuilder command) throws Exception {
    Process process = command.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command.command() + " failed:\n" + output);
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
