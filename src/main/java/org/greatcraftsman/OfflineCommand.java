package org.greatcraftsman;

import java.io.PrintStream;
import java.util.List;

/**
 * What the application does instead of starting when its first argument says so: with no database,
 * no network and no Spring. A room offers its commands in {@code META-INF/services}, because this
 * package may not reach into rooms.
 */
public interface OfflineCommand {

  String name();

  /**
   * @param arguments after the name
   * @return the exit code
   */
  int run(List<String> arguments, PrintStream out);
}
