package org.greatcraftsman.process.onlinevoting;

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
import org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Variables;
import org.greatcraftsman.voting.QuarantineService;
import org.greatcraftsman.voting.SuspiciousCluster;

/** 确认隔离意见: the discipline inspection agrees to the proposal or returns it. */
@FormFor(Elements.USER_TASK_CONFIRM_QUARANTINE)
class ConfirmQuarantineForm implements TaskForm<ConfirmQuarantineForm.Fields> {

  private final QuarantineService quarantine;

  ConfirmQuarantineForm(QuarantineService quarantine) {
    this.quarantine = quarantine;
  }

  /** The decision of the second person. */
  enum Decision {
    AGREE,
    DISAGREE
  }

  record Fields(
      @Label("决定") @NotNull(message = "请选择同意或不同意。") Decision decision,
      @Label("理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    List<SuspiciousCluster> clusters = quarantine.clusters(task.round());
    List<SuspiciousCluster> proposed =
        clusters.stream()
            .filter(cluster -> cluster.state() == SuspiciousCluster.State.PROPOSED)
            .toList();
    return Map.of(
        "proposed",
        proposed.size(),
        "proposedBallots",
        proposed.stream().mapToLong(SuspiciousCluster::ballots).sum(),
        "kept",
        clusters.size() - proposed.size(),
        "reason",
        quarantine
            .proposal(task.round())
            .map(QuarantineService.Proposal::reason)
            .map(MarkdownText::escape)
            .orElse(""),
        "clusters",
        clusters.stream().map(ClusterRow::of).toList());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean agreed = fields.decision() == Decision.AGREE;
    quarantine.decide(task.round(), task.person(), agreed, fields.reason());
    return ProcessVariables.of(Variables.QUARANTINE_AGREED, agreed);
  }
}
