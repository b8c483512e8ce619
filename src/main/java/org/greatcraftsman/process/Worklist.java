package org.greatcraftsman.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A person's tasks, for pages beside Tasklist and for virtual people: the same permissions, the
 * same form guard. Refusals are {@link org.greatcraftsman.Refusal}.
 */
public interface Worklist {

  /** The path of Tasklist within the site, for a link in a message. */
  String TASKLIST = "/camunda/app/tasklist/";

  /** The tasks that the person holds or may claim, the longest waiting first. */
  List<WorkItem> open(String person, int limit);

  /** What the task's form shows. */
  Map<String, Object> view(String person, String task);

  /** Takes a task that is offered to one of the person's groups. */
  void claim(String person, String task);

  /** Submits the task's form. */
  void submit(String person, String task, Map<String, Object> fields);

  /** Submits a start form. */
  void start(String person, String process, Map<String, Object> fields);

  /**
   * One open task.
   *
   * @param id the engine's id of the task
   * @param element the element id in the diagram
   * @param name what the task is called in the diagram
   * @param businessKey the number it is about
   * @param due when it is due; {@code null} when it has no date
   * @param claimed whether the person holds it already
   */
  record WorkItem(
      String id, String element, String name, String businessKey, Instant due, boolean claimed) {}
}
