package org.greatcraftsman.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.process.Worklist.WorkItem;

/** How virtual people decide in some tasks: always the same about the same file. */
interface TaskResponder {

  /** The element ids of the tasks. */
  Set<String> elementIds();

  /** What the person writes into the form; empty when the person leaves the task alone. */
  Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view);

  /** A number from 0 to 99 that depends on these words alone. */
  static int stablePercent(String... words) {
    return Math.floorMod(String.join("/", words).hashCode() * 0x9E3779B1, 100_000) / 1000;
  }
}
