package org.greatcraftsman.process.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.DeadlineMoved;
import org.greatcraftsman.round.RoundService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The deadlines of the round for the timers of the diagrams: {@code ${deadlines.at(execution,
 * 'NOMINATION_END')}}. When an administrator moves a deadline, the waiting timers and the open
 * tasks of the round follow in the same transaction.
 */
@Component("deadlines")
public class Deadlines implements ExpressionBean {

  private final RoundService rounds;
  private final InstantSource clock;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final ProcessEngineConfigurationImpl engine;

  Deadlines(
      RoundService rounds,
      InstantSource clock,
      @Lazy RuntimeService runtime,
      @Lazy ManagementService management,
      @Lazy ProcessEngineConfigurationImpl engine) {
    this.rounds = rounds;
    this.clock = clock;
    this.runtime = runtime;
    this.management = management;
    this.engine = engine;
  }

  /**
   * The time at which a deadline of the round expires.
   *
   * @param deadline the name of a {@link Deadline}
   */
  public Date at(DelegateExecution execution, String deadline) {
    RoundId round = CommonVariables.ROUND.get(execution);
    return Date.from(rounds.dueAt(round, Deadline.valueOf(deadline)));
  }

  /**
   * The time of a reminder: the lead time of the rules before the due date, but not before half of
   * the remaining time has passed.
   */
  public Date reminder(DelegateExecution execution, Date due) {
    RoundId round = CommonVariables.ROUND.get(execution);
    Instant early =
        due.toInstant().minus(Duration.ofDays(rounds.rules(round).reminders().leadDays()));
    Instant now = clock.instant();
    Instant half = now.plus(Duration.between(now, due.toInstant()).dividedBy(2));
    return Date.from(early.isAfter(half) ? early : half);
  }

  /** The start of the naming: the first day of its window in the notice (R13). */
  public Date namingOpens(DelegateExecution execution) {
    RoundId round = CommonVariables.ROUND.get(execution);
    return Date.from(
        OfficeTime.toInstant(rounds.rules(round).windows().naming().from().atStartOfDay()));
  }

  @EventListener
  void move(DeadlineMoved moved) {
    Set<String> instances =
        runtime
            .createProcessInstanceQuery()
            .variableValueEquals(
                CommonVariables.ROUND.name(), CommonVariables.ROUND.write(moved.round()))
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    management.createJobQuery().timers().active().list().stream()
        .filter(job -> instances.contains(job.getProcessInstanceId()))
        .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    engine.getCommandExecutorTxRequired().execute(context -> moveTasks(context, instances));
  }

  /**
   * Sets the due dates of the open tasks. The engine evaluates a due date only when it creates the
   * task.
   */
  private static Void moveTasks(CommandContext context, Set<String> instances) {
    for (String instance : instances) {
      for (TaskEntity task : context.getTaskManager().findTasksByProcessInstanceId(instance)) {
        Expression due = task.getTaskDefinition().getDueDateExpression();
        if (due != null) {
          task.setDueDate((Date) due.getValue(task.getExecution()));
        }
      }
    }
    return null;
  }
}
