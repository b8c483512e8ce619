package org.greatcraftsman.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.process.Worklist;

/**
 * What a test does in the office: people with their groups, the jobs of one element, the timer of
 * one event, the clock.
 */
public class OfficeFixture {

  private final ProcessEngine engine;
  private final Worklist worklist;
  private final MutableClock clock;

  OfficeFixture(ProcessEngine engine, Worklist worklist, MutableClock clock) {
    this.engine = engine;
    this.worklist = worklist;
    this.clock = clock;
  }

  /**
   * A member of staff who belongs to these groups; there afterwards, whether or not the person was
   * there before.
   */
  public String person(String id, String... groups) {
    var identity = engine.getIdentityService();
    if (identity.createUserQuery().userId(id).count() == 0) {
      User user = identity.newUser(id);
      user.setFirstName(id);
      user.setLastName("");
      user.setPassword(id);
      identity.saveUser(user);
    }
    for (String group : groups) {
      if (identity.createGroupQuery().groupId(group).count() == 0) {
        var made = identity.newGroup(group);
        made.setName(group);
        identity.saveGroup(made);
      }
      if (identity.createGroupQuery().groupId(group).groupMember(id).count() == 0) {
        identity.createMembership(id, group);
      }
    }
    return id;
  }

  /**
   * Claims and submits the one open task of this element about this business key, as this person
   * would in Tasklist.
   */
  public void completeTask(
      String person, String element, String businessKey, Map<String, Object> fields) {
    Task task = task(element, businessKey);
    if (task.getAssignee() == null) {
      worklist.claim(person, task.getId());
    }
    worklist.submit(person, task.getId(), fields);
  }

  /** The one open task of this element about this business key. */
  public Task task(String element, String businessKey) {
    List<Task> open = tasks(element, businessKey);
    assertThat(open).as("open tasks %s of %s", element, businessKey).hasSize(1);
    return open.get(0);
  }

  /** The open tasks of this element about this business key. */
  public List<Task> tasks(String element, String businessKey) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey(element)
        .processInstanceBusinessKey(businessKey)
        .list();
  }

  /**
   * Runs every asynchronous job that is waiting, and those that follow, until none is left; timers
   * stay.
   */
  public void runAsyncJobs() {
    List<Job> waiting;
    while (!(waiting =
            engine.getManagementService().createJobQuery().messages().withRetriesLeft().list())
        .isEmpty()) {
      waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
  }

  /** Runs the jobs of this element that are waiting. */
  public void runJobsOf(String element) {
    List<Job> waiting = engine.getManagementService().createJobQuery().activityId(element).list();
    assertThat(waiting).as("jobs of %s", element).isNotEmpty();
    waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  /** Fires the timers of this event, at the time they are due. */
  public void fireTimer(String timer) {
    List<Job> waiting =
        engine.getManagementService().createJobQuery().timers().activityId(timer).list();
    assertThat(waiting).as("timers of %s", timer).isNotEmpty();
    Instant due = waiting.get(0).getDuedate().toInstant();
    if (due.isAfter(clock.instant())) {
      jumpTo(due);
    }
    waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  /** What the office's clock shows. */
  public Instant now() {
    return clock.instant();
  }

  /** Moves the office's clock and the engine's. */
  public void jumpTo(Instant instant) {
    clock.set(instant);
  }
}
