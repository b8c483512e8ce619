package org.greatcraftsman.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.process.Worklist.WorkItem;

/**
 * Answers the tasks of some elements for virtual users; the same person and file get the same
 * answer.
 */
interface TaskResponder {

  /** The element ids of the tasks that this responder answers. */
  Set<String> elementIds();

  /**
   * The form fields that the person submits; empty if the person leaves the task open.
   *
   * @param view the data that the form shows
   */
  Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view);

  /** A pseudo-random number from 0 to 99 that depends only on the words. */
  static int stablePercent(String... words) {
    return Math.floorMod(String.join("/", words).hashCode() * 0x9E3779B1, 100_000) / 1000;
  }
}
