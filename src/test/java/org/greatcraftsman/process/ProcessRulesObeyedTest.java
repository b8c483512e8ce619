package org.greatcraftsman.process;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.form.Forms;
import org.greatcraftsman.process.naming.NamingProcess;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests that the processes obey the rules on reminders, missing nominations and the ceremony. */
@OfficeTest
public class ProcessRulesObeyedTest extends RulesObeyedInTheOffice {

  @Autowired Worklist worklist;
  @Autowired RuntimeService processes;
  @Autowired ManagementService jobs;
  @Autowired Forms forms;
  @Autowired NominationService nominations;
  @Autowired NotificationService notifications;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;

  @BeforeEach
  void openRound() {
    SampleForms.register(units);
    String clerk = office.person("office-clerk", "federation-office");
    worklist.start(clerk, SelectionRoundProcess.KEY, Map.of("pack", "wuhan-2", "confirmed", true));
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("unitMinimums.belowMinimum", "[EXPLANATION, WAIVER]", rules -> reminders()),
        leaf("unitMinimums.belowMinimum", "[REMINDER]", rules -> explanations()),
        leaf("reminders.leadDays", "1", rules -> unitReminderDue()),
        leaf(
            "award.ceremony",
            "授奖大会",
            rules -> view(NamingProcess.Elements.USER_TASK_RECORD_CEREMONY)));
  }

  private int reminders() {
    fire(SelectionRoundProcess.Elements.TIMER_NOMINATION_REMINDER);
    return notifications.inbox(List.of("unit-Q01"), 10).size();
  }

  private List<Integer> explanations() {
    processes.startProcessInstanceByKey(
        ShortlistingProcess.KEY,
        ROUND.value(),
        ProcessVariables.of(CommonVariables.ROUND, ROUND).asMap());
    office.runAsyncJobs();
    fire(ShortlistingProcess.Elements.TIMER_UNIT_AUDIT_END);
    return List.of(
        office.tasks(ShortlistingProcess.Elements.USER_TASK_EXPLAIN_SHORTFALL, ROUND).size(),
        notifications.inbox(List.of("unit-Q01"), 10).size());
  }

  private void fire(String timer) {
    jobs.createJobQuery().activityId(timer).list().forEach(job -> jobs.executeJob(job.getId()));
    office.runAsyncJobs();
  }

  private Object unitReminderDue() {
    nominations.submit(
        ROUND, SampleForms.byUnit(1), Submitter.clerk("clerk-1", new UnitCode("Q01")));
    return jobs.createJobQuery()
        .activityId(NominationAuditProcess.Elements.TIMER_REMIND_UNIT)
        .singleResult()
        .getDuedate();
  }

  private Object view(String task) {
    return forms
        .ofTask(task)
        .orElseThrow()
        .view(
            new TaskContext(
                "1",
                task,
                ROUND.value(),
                "office-clerk",
                ProcessVariables.of(CommonVariables.ROUND, ROUND).asMap()));
  }
}
