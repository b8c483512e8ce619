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
 * Test fixture of the whole application: creates staff, completes tasks, runs jobs, fires timers
 * and moves the clock.
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
   * Ensures that a member of staff exists and belongs to these groups.
   *
   * @return the user id
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
        var newGroup = identity.newGroup(group);
        newGroup.setName(group);
        identity.saveGroup(newGroup);
      }
      if (identity.createGroupQuery().groupId(group).groupMember(id).count() == 0) {
        identity.createMembership(id, group);
      }
    }
    return id;
  }

  /**
   * Claims and submits the only open task of an element and a business key, as the person would in
   * Tasklist.
   */
  public void completeTask(
      String person, String element, CharSequence businessKey, Map<String, Object> fields) {
    Task task = task(element, businessKey);
    if (task.getAssignee() == null) {
      worklist.claim(person, task.getId());
    }
    worklist.submit(person, task.getId(), fields);
  }

  /**
   * The only open task of an element and a business key; fails the test if there is none or
   * another.
   */
  public Task task(String element, CharSequence businessKey) {
    List<Task> open = tasks(element, businessKey);
    assertThat(open).as("open tasks %s of %s", element, businessKey).hasSize(1);
    return open.get(0);
  }

  /** The open tasks of an element and a business key. */
  public List<Task> tasks(String element, CharSequence businessKey) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey(element)
        .processInstanceBusinessKey(businessKey.toString())
        .list();
  }

  /**
   * Runs all asynchronous jobs and the jobs that they create, until none is left; runs no timer.
   */
  public void runAsyncJobs() {
    List<Job> waiting;
    while (!(waiting =
            engine.getManagementService().createJobQuery().messages().withRetriesLeft().list())
        .isEmpty()) {
      waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
  }

  /** Runs the jobs of an element; fails the test if there is none. */
  public void runJobsOf(String element) {
    List<Job> waiting = engine.getManagementService().createJobQuery().activityId(element).list();
    assertThat(waiting).as("jobs of %s", element).isNotEmpty();
    waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  /**
   * Fires the timers of an event and moves the clock to their due date if that lies ahead; fails
   * the test if there is none.
   */
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

  /** The time of the office clock. */
  public Instant now() {
    return clock.instant();
  }

  /** Moves the clocks of the office and of the engine. */
  public void jumpTo(Instant instant) {
    clock.set(instant);
  }
}
