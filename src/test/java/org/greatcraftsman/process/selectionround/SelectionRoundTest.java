package org.greatcraftsman.process.selectionround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Elements;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests the process {@code selection-round}: its start, its deadlines and the first change of
 * stage.
 */
@OfficeTest
class SelectionRoundTest {

  private static final Map<String, Object> OPENED = Map.of("pack", "wuhan-2", "confirmed", true);

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired RoundService rounds;
  @Autowired OfficeFixture office;

  private String clerk;

  @BeforeEach
  void createFederationClerk() {
    init(engine);
    clerk = office.person("office-clerk", "federation-office");
  }

  @Test
  void theClerkOfTheFederationOpensTheRound() {
    worklist.start(clerk, SelectionRoundProcess.KEY, OPENED);

    assertThat(rounds.get(new RoundId("GCC2")).stage()).isEqualTo(Stage.NOMINATION);
    assertThat(round()).isWaitingAt(Elements.TIMER_NOMINATION_DEADLINE);
  }

  @Test
  void aRoundWithUnconfirmedRulesIsNotOpened() {
    assertThatThrownBy(
            () ->
                worklist.start(
                    clerk,
                    SelectionRoundProcess.KEY,
                    Map.of("pack", "wuhan-2", "confirmed", false)))
        .isInstanceOf(Refusal.class)
        .hasMessage("请核对规则后勾选“规则已核对无误，同意开启”。");
    assertThat(rounds.current()).isEmpty();
  }

  @Test
  void theSameEditionIsNotOpenedTwice() {
    worklist.start(clerk, SelectionRoundProcess.KEY, OPENED);

    assertThatThrownBy(() -> worklist.start(clerk, SelectionRoundProcess.KEY, OPENED))
        .isInstanceOf(Refusal.class);
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(1);
  }

  @Test
  void noOtherUserOpensARound() {
    String unitClerk = office.person("unit-clerk", "unit-jiangan");

    assertThatThrownBy(() -> worklist.start(unitClerk, SelectionRoundProcess.KEY, OPENED))
        .isInstanceOf(Refusal.class)
        .hasMessage("您没有办理这项任务的权限。");
    assertThat(rounds.current()).isEmpty();
  }

  @Test
  void theWaitingTimerMovesWithTheDeadline() {
    worklist.start(clerk, SelectionRoundProcess.KEY, OPENED);
    Instant later =
        rounds.dueAt(new RoundId("GCC2"), Deadline.NOMINATION_END).minus(Duration.ofHours(6));

    rounds.moveDeadline(new RoundId("GCC2"), Deadline.NOMINATION_END, later, "系统停机检修，提前截止", clerk);

    assertThat(
            engine
                .getManagementService()
                .createJobQuery()
                .activityId(Elements.TIMER_NOMINATION_DEADLINE)
                .singleResult()
                .getDuedate())
        .isEqualTo(later);
  }

  @Test
  void theShortlistingStartsWhenTheNominationEnds() {
    worklist.start(clerk, SelectionRoundProcess.KEY, OPENED);

    office.fireTimer(Elements.TIMER_NOMINATION_DEADLINE);
    office.runJobsOf(Elements.CALL_ACTIVITY_SHORTLISTING);

    assertThat(rounds.get(new RoundId("GCC2")).stage()).isEqualTo(Stage.SHORTLISTING);
  }

  private ProcessInstance round() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(SelectionRoundProcess.KEY)
        .singleResult();
  }
}
