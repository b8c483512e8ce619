package org.greatcraftsman;

import java.io.PrintStream;
import java.util.List;

/**
 * A command that the application runs instead of starting the server. It uses no database, no
 * network and no Spring context. A package registers its commands in {@code META-INF/services},
 * because the root package must not depend on the others.
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
