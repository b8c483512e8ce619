package org.greatcraftsman.process.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.process.ProcessMonitor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implementation of {@link ProcessMonitor} that queries the services of the engine. */
@Component
class EngineMonitor implements ProcessMonitor {

  private final InstantSource clock;
  private final ManagementService management;
  private final RuntimeService runtime;
  private final TaskService tasks;

  EngineMonitor(
      InstantSource clock,
      @Lazy ManagementService management,
      @Lazy RuntimeService runtime,
      @Lazy TaskService tasks) {
    this.clock = clock;
    this.management = management;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @Override
  public long dueJobs() {
    return management.createJobQuery().executable().count();
  }

  @Override
  public Optional<Instant> nextJobDue() {
    return management
        .createJobQuery()
        .active()
        .withRetriesLeft()
        .duedateHigherThan(Date.from(clock.instant()))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(Job::getDuedate)
        .map(Date::toInstant)
        .findFirst();
  }

  @Override
  public long openTaskCount() {
    return tasks.createTaskQuery().active().count();
  }

  @Override
  public List<String> openTaskNames() {
    return tasks.createTaskQuery().active().list().stream().map(Task::getName).distinct().toList();
  }

  @Override
  public List<String> incidents() {
    return runtime.createIncidentQuery().list().stream()
        .map(incident -> incident.getActivityId() + "：" + incident.getIncidentMessage())
        .toList();
  }
}
