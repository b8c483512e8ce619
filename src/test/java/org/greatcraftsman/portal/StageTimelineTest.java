package org.greatcraftsman.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.greatcraftsman.portal.StageTimeline.State;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.Test;

/**
 * Tests the states of the stages, for dates that match the progress of the round and for dates that
 * do not.
 */
class StageTimelineTest {

  private static final Instant FIRST = Instant.parse("2018-08-06T01:00:00Z");

  /** The deadlines, one day apart. */
  private static final Map<Deadline, Instant> SCHEDULE = new EnumMap<>(Deadline.class);

  static {
    for (Deadline deadline : Deadline.values()) {
      SCHEDULE.put(deadline, FIRST.plus(Duration.ofDays(deadline.ordinal())));
    }
  }

  @Test
  void everyStageIsOnScheduleInARoundThatKeepsItsDates() {
    Instant during = SCHEDULE.get(Deadline.PUBLICITY_END).minusSeconds(1);

    assertThat(StageTimeline.of(Stage.PUBLICITY, SCHEDULE, during).steps())
        .allMatch(StageTimeline.Step::onSchedule)
        .extracting(StageTimeline.Step::state)
        .containsExactly(
            State.DONE, State.DONE, State.DONE, State.DONE, State.DONE, State.NOW, State.AHEAD);
  }

  @Test
  void anEarlyApprovalPutsItselfAndThePublicityOffSchedule() {
    Instant early = SCHEDULE.get(Deadline.APPROVAL_END).minusSeconds(1);

    assertThat(StageTimeline.of(Stage.PUBLICITY, SCHEDULE, early).steps())
        .filteredOn(step -> !step.onSchedule())
        .extracting(StageTimeline.Step::stage)
        .containsExactly(Stage.APPROVAL, Stage.PUBLICITY);
  }

  @Test
  void aStageThatOutlastsItsDeadlinePutsItselfAndTheNextStageOffSchedule() {
    Instant late = SCHEDULE.get(Deadline.APPROVAL_END).plusSeconds(1);

    assertThat(StageTimeline.of(Stage.APPROVAL, SCHEDULE, late).steps())
        .filteredOn(step -> !step.onSchedule())
        .extracting(StageTimeline.Step::state)
        .containsExactly(State.NOW, State.AHEAD);
  }

  @Test
  void nominationAndVotingStartSoonBeforeTheirFirstDay() {
    for (Stage stage : new Stage[] {Stage.NOMINATION, Stage.VOTING_AND_REVIEW}) {
      StageTimeline.Step step =
          StageTimeline.of(stage, SCHEDULE, FIRST.minusSeconds(1)).steps().get(stage.ordinal());

      assertThat(step.state()).isEqualTo(State.SOON);
      assertThat(step.onSchedule()).isTrue();
    }
  }
}
