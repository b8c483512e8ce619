package org.greatcraftsman.process.onlinevoting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Elements;
import org.greatcraftsman.voting.PollingService;
import org.greatcraftsman.voting.QuarantineService;
import org.greatcraftsman.voting.SuspiciousCluster;

/** 复核可疑选票: the desk proposes which clusters of flagged ballots to quarantine. */
@FormFor(Elements.USER_TASK_REVIEW_FLAGGED)
class ReviewFlaggedForm implements TaskForm<ReviewFlaggedForm.Fields> {

  private final QuarantineService quarantine;
  private final PollingService polling;

  ReviewFlaggedForm(QuarantineService quarantine, PollingService polling) {
    this.quarantine = quarantine;
    this.polling = polling;
  }

  /** The proposal of the desk: all clusters, some, or none. */
  enum Decision {
    ALL,
    SOME,
    NONE
  }

  record Fields(
      @Label("处理意见") @NotNull(message = "请选择处理意见。") Decision decision,
      @Label("隔离哪些批次") List<String> clusters,
      @Label("理由") String reason) {

    @AssertTrue(message = "请勾选要隔离的批次；不隔离的请选择“全部计入结果”。")
    boolean isClusterChosen() {
      return decision != Decision.SOME || clusters != null && !clusters.isEmpty();
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    List<SuspiciousCluster> clusters = quarantine.clusters(task.round());
    return Map.of(
        "flagged", clusters.size(),
        "flaggedBallots", clusters.stream().mapToLong(SuspiciousCluster::ballots).sum(),
        "ballots", polling.countBallots(task.round()),
        "clusters", clusters.stream().map(ClusterRow::of).toList(),
        "options",
            clusters.stream()
                .map(
                    cluster ->
                        Map.of(
                            "value",
                            cluster.number(),
                            "label",
                            cluster.number() + "（" + cluster.ballots() + "票）"))
                .toList(),
        "returnReason",
            quarantine
                .proposal(task.round())
                .map(QuarantineService.Proposal::decisionReason)
                .filter(reason -> !reason.isBlank())
                .map(MarkdownText::escape)
                .orElse(""));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    List<String> numbers =
        switch (fields.decision()) {
          case ALL ->
              quarantine.clusters(task.round()).stream().map(SuspiciousCluster::number).toList();
          case SOME -> fields.clusters();
          case NONE -> List.of();
        };
    quarantine.propose(task.round(), task.person(), numbers, fields.reason());
    return ProcessVariables.none();
  }
}
