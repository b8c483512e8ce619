package org.greatcraftsman.process.form;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.form.GuardedErrandProcess.Variables;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Deploys and starts the test process {@code guarded-errand} and creates its clerks: two of one
 * unit, one of another, and one of the federation.
 */
@Profile("test")
@Component
public class Errands {

  public static final String PASSWORD = "password of the tests";

  private final ProcessEngine engine;
  private final StaffAccounts staff;

  Errands(ProcessEngine engine, StaffAccounts staff) {
    this.engine = engine;
    this.staff = staff;
  }

  /** Creates the clerks and deploys the process. */
  public void deploy() {
    staff.createPerson("errand-a", "甲", PASSWORD, List.of(StaffGroup.ofUnit("q01")));
    staff.createPerson("errand-b", "乙", PASSWORD, List.of(StaffGroup.ofUnit("q01")));
    staff.createPerson("errand-c", "丙", PASSWORD, List.of(StaffGroup.ofUnit("q02")));
    staff.createPerson("errand-office", "丁", PASSWORD, List.of(StaffGroup.FEDERATION_OFFICE.id()));
    engine
        .getRepositoryService()
        .createDeployment()
        .name("errands")
        .enableDuplicateFiltering(true)
        .addClasspathResource("guard/guarded-errand.bpmn")
        .addClasspathResource("guard/guarded-errand.form")
        .deploy();
  }

  /** Starts the process and returns its task, which is due in 30 days. */
  public Task start(NominationNumber number, String unit) {
    return start(number, unit, MutableClock.OPENING_DAY.plusSeconds(86_400L * 30));
  }

  /** Starts the process and returns its task, whose candidate group is the unit's. */
  public Task start(NominationNumber number, String unit, Instant due) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(
            engine
                .getRuntimeService()
                .startProcessInstanceByKey(
                    GuardedErrandProcess.KEY,
                    number.value(),
                    ProcessVariables.of(Variables.ROUND, new RoundId("GCC2"))
                        .and(Variables.UNIT, new UnitCode(unit))
                        .and(Variables.DUE, due)
                        .asMap())
                .getId())
        .singleResult();
  }
}
