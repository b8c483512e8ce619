package org.greatcraftsman.rehearsal;

import static org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Elements.USER_TASK_APPROVE_LIST;
import static org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Elements.USER_TASK_URGE_APPROVAL;
import static org.greatcraftsman.process.determination.DeterminationProcess.Elements.USER_TASK_CONFIRM_PROPOSED_LIST;
import static org.greatcraftsman.process.determination.DeterminationProcess.Elements.USER_TASK_CONSULT_BODY;
import static org.greatcraftsman.process.determination.DeterminationProcess.Elements.USER_TASK_DECIDE_OPINIONS;
import static org.greatcraftsman.process.determination.DeterminationProcess.Elements.USER_TASK_PRESS_CONSULTATION;
import static org.greatcraftsman.process.determination.DeterminationProcess.Elements.USER_TASK_RESOLVE_INFEASIBLE;
import static org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Elements.USER_TASK_CONFIRM_QUARANTINE;
import static org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Elements.USER_TASK_REVIEW_FLAGGED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Answers the tasks of voting, determination and approval: quarantine, consultation, infeasible
 * rules, and the decisions on the proposed list.
 */
@Component
@Profile("rehearsal")
class DeterminationResponder implements TaskResponder {

  @Override
  public Set<String> elementIds() {
    return Set.of(
        USER_TASK_REVIEW_FLAGGED,
        USER_TASK_CONFIRM_QUARANTINE,
        USER_TASK_CONSULT_BODY,
        USER_TASK_DECIDE_OPINIONS,
        USER_TASK_PRESS_CONSULTATION,
        USER_TASK_RESOLVE_INFEASIBLE,
        USER_TASK_CONFIRM_PROPOSED_LIST,
        USER_TASK_APPROVE_LIST,
        USER_TASK_URGE_APPROVAL);
  }

  @Override
  public Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    return Optional.of(
        switch (item.element()) {
          case USER_TASK_REVIEW_FLAGGED ->
              Map.of("decision", "ALL", "reason", "同一来源短时间内集中投出相同选票，建议隔离。");
          case USER_TASK_CONFIRM_QUARANTINE -> Map.of("decision", "AGREE", "reason", "情况属实，同意隔离。");
          case USER_TASK_CONSULT_BODY -> answerConsultation(account, view);
          case USER_TASK_DECIDE_OPINIONS ->
              Map.of("decision", "EXCLUDE", "reason", "经核实情况属实，不宜作为建议人选。");
          case USER_TASK_PRESS_CONSULTATION -> Map.of("decision", "URGE");
          case USER_TASK_RESOLVE_INFEASIBLE ->
              Map.of("decision", "RELAX", "reason", "按系统给出的最小放宽方案执行，提请审定。");
          case USER_TASK_CONFIRM_PROPOSED_LIST -> Map.of("decision", "SUBMIT");
          case USER_TASK_APPROVE_LIST -> approve(view);
          default -> Map.of("note", "已电话请主席办公会秘书尽快安排上会。");
        });
  }

  private static Map<String, Object> answerConsultation(
      RehearsalAccount account, Map<String, Object> view) {
    boolean givesOpinion = account.username().equals("body-public-security");
    if (givesOpinion
        && view.get("choices") instanceof List<?> candidates
        && candidates.size() > 10) {
      Object number = ((Map<?, ?>) candidates.get(candidates.size() / 2)).get("value");
      return Map.of(
          "decision",
          "OPINIONS",
          "opinions",
          List.of(Map.of("number", number, "opinion", "近一年有治安管理处罚记录，建议慎重。")));
    }
    return Map.of("decision", "NONE");
  }

  private static Map<String, Object> approve(Map<String, Object> view) {
    Map<String, Object> answer = new HashMap<>();
    answer.put("decision", "APPROVE");
    answer.put("minutes", "武工办纪〔2018〕12号");
    if (Boolean.TRUE.equals(view.get("vacancy"))) {
      answer.put("vacancy", "FILL");
    }
    return answer;
  }
}
