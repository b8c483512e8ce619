package org.greatcraftsman;

import java.io.PrintStream;
import java.util.List;

/**
 * A command that the application runs instead of starting the server: without a database, a network
 * or Spring. A room registers its commands in {@code META-INF/services}, because this package must
 * not depend on rooms.
 */
public interface OfflineCommand {

  /** The first command-line argument that selects this command. */
  String name();

  /**
   * Runs the command.
   *
   * @param arguments the command-line arguments after the name
   * @param out receives the report, in UTF-8
   * @return the exit code of the JVM
   */
  int run(List<String> arguments, PrintStream out);
}
