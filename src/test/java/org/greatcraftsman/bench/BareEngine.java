package org.greatcraftsman.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.office.TestDatabase;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;

/**
 * Camunda alone on our diagram of the audit: no HTTP, no login, no form guard, no tables of ours;
 * what the diagram calls does nothing. The same kind of database, with full history; ours keeps
 * less of it and its own records beside it (ADR 16).
 */
final class BareEngine implements AutoCloseable {

  private final AtomicInteger next = new AtomicInteger();
  private final HikariDataSource database;
  private final ProcessEngine engine;

  BareEngine(TestDatabase.Schema schema) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(schema.url());
    pool.setUsername(schema.user());
    pool.setPassword(schema.password());
    pool.setMaximumPoolSize(24);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    database = new HikariDataSource(pool);
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration
        .setProcessEngineName("bare")
        .setDataSource(database)
        .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
        .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
        .setJobExecutorActivate(false);
    configuration.setHistoryTimeToLive("P3650D");
    configuration.setEnforceHistoryTimeToLive(false);
    Map<Object, Object> beans = new HashMap<>();
    beans.put("recordNominationStatus", (TaskListener) task -> {});
    beans.put("remindAuditors", (JavaDelegate) execution -> {});
    beans.put("deadlines", new NextYear());
    beans.put("auditTime", new NextYear());
    configuration.setBeans(beans);
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("processes/nomination-audit.bpmn")
        .addClasspathResource("processes/audit-route.dmn")
        .deploy();
  }

  /** Carries one nomination of a grassroots union through its three audits. */
  void processNomination() {
    String number = "GCC2-%06d".formatted(next.incrementAndGet());
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(NominationAuditProcess.KEY, number, variables());
    for (Step step : List.of(Step.UNIT, Step.FEDERATION, Step.RECOMMENDED)) {
      Task task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceBusinessKey(number)
              .singleResult();
      engine.getTaskService().claim(task.getId(), "clerk");
      engine
          .getTaskService()
          .complete(task.getId(), ProcessVariables.of(Variables.STEP, step).asMap());
    }
  }

  /** What starts the audit of a nomination that a grassroots union has submitted. */
  static Map<String, Object> variables() {
    return ProcessVariables.of(Variables.ROUND, new RoundId("GCC2"))
        .and(Variables.CHANNEL, Channel.UNIT)
        .and(Variables.SUBMITTED_BY, "GRASSROOTS")
        .and(Variables.EMPLOYER_UNION_KIND, "NONE")
        .and(Variables.UNIT, new UnitCode("Q01"))
        .and(Variables.CORRECTOR, new UnitCode("Q01J1"))
        .and(Variables.GRASSROOTS, new UnitCode("Q01J1"))
        .and(Variables.WINDOW, Deadline.UNIT_AUDIT_END)
        .andCleared(Variables.EXTENDED_UNTIL)
        .asMap();
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }

  /** Every deadline is far away. Public for the expression language. */
  public static final class NextYear {
    private final Date date = Date.from(Instant.now().plus(365, ChronoUnit.DAYS));

    public Date at(DelegateExecution execution, String deadline) {
      return date;
    }

    public Date due(DelegateExecution execution) {
      return date;
    }

    public Date reminder(DelegateExecution execution, Date due) {
      return date;
    }
  }
}
