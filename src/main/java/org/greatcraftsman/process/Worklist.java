package org.greatcraftsman.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The user tasks of a person, for pages other than Tasklist and for the virtual users of a
 * rehearsal. The permissions of the person and the form guard apply. Methods throw {@link
 * org.greatcraftsman.Refusal} with a sentence for the person.
 */
public interface Worklist {

  /** The path of Tasklist within the site, for a link in a message. */
  String TASKLIST = "/camunda/app/tasklist/";

  /** The tasks that are assigned to the person or that the person may claim, oldest first. */
  List<WorkItem> open(String person, int limit);

  /** The data that the form of a task shows. */
  Map<String, Object> view(String person, String task);

  /** Claims a task that is offered to a group of the person. */
  void claim(String person, String task);

  /** Submits the form of the task and completes it. */
  void submit(String person, String task, Map<String, Object> fields);

  /** Submits the start form of a process and starts it. */
  void start(String person, String process, Map<String, Object> fields);

  /**
   * An open user task.
   *
   * @param id the id of the task in the engine
   * @param element the id of the user task in the diagram
   * @param name the name of the user task in the diagram
   * @param businessKey the number that the process is about
   * @param due the due date; {@code null} without one
   * @param claimed true if the task is assigned to the person
   */
  record WorkItem(
      String id, String element, String name, String businessKey, Instant due, boolean claimed) {}
}
