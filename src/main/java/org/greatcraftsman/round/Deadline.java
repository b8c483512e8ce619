package org.greatcraftsman.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The points in time that structure a round. The time at which the server receives an act decides
 * whether the act is in time; a timer only moves the round to the next stage.
 */
public enum Deadline {
  NOMINATION_START("推荐开始"),
  NOMINATION_REMINDER("推荐截止提醒", NOMINATION_START),
  NOMINATION_END("推荐截止", NOMINATION_REMINDER),
  UNIT_AUDIT_END("逐级审核截止", NOMINATION_END),
  SHORTLIST_END("汇总筛选截止", UNIT_AUDIT_END),
  VOTING_START("网络投票开始", SHORTLIST_END),
  VOTING_END("网络投票截止", VOTING_START),
  REVIEW_START("专家评审开始", SHORTLIST_END),
  REVIEW_REMINDER("专家评审提醒", REVIEW_START),
  REVIEW_END("专家评审截止", REVIEW_REMINDER),
  DETERMINATION_END("建议名单截止", VOTING_END, REVIEW_END),
  APPROVAL_END("主席办公会审定截止", DETERMINATION_END),
  PUBLICITY_END("公示截止", APPROVAL_END),
  NAMING_END("命名通报截止", PUBLICITY_END);

  /** The deadlines that may coincide with a predecessor; all others must be later. */
  private static final Set<Deadline> MAY_COINCIDE =
      Set.of(UNIT_AUDIT_END, VOTING_START, REVIEW_START);

  private final String label;
  private final List<Deadline> predecessors;

  Deadline(String label, Deadline... predecessors) {
    this.label = label;
    this.predecessors = List.of(predecessors);
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }

  /**
   * True if a deadline that has passed is due again for a round in the given stage. After an
   * objection is upheld, the list is determined, approved and published again.
   */
  boolean recursIn(Stage stage) {
    return switch (this) {
      case DETERMINATION_END -> stage == Stage.DETERMINATION;
      case APPROVAL_END -> stage == Stage.DETERMINATION || stage == Stage.APPROVAL;
      case PUBLICITY_END ->
          stage == Stage.DETERMINATION || stage == Stage.APPROVAL || stage == Stage.PUBLICITY;
      case NAMING_END -> stage != Stage.CLOSED;
      default -> false;
    };
  }

  /** Describes each pair of deadlines in the wrong order, as a Chinese clause. */
  static <T extends Comparable<? super T>> List<String> orderViolations(Map<Deadline, T> schedule) {
    List<String> violations = new ArrayList<>();
    for (Deadline deadline : values()) {
      for (Deadline predecessor : deadline.predecessors) {
        int order = schedule.get(deadline).compareTo(schedule.get(predecessor));
        if (order < 0 || order == 0 && !MAY_COINCIDE.contains(deadline)) {
          violations.add(
              "“"
                  + deadline.label
                  + "”须"
                  + (MAY_COINCIDE.contains(deadline) ? "不早于" : "晚于")
                  + "“"
                  + predecessor.label
                  + "”");
        }
      }
    }
    return violations;
  }
}
