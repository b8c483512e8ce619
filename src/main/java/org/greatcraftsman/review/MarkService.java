package org.greatcraftsman.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the experts' marks, once each and inside the window, and reads them after the review. */
@Service
public class MarkService {

  private static final Reason.Rule REMARK = new Reason.Rule("请写明评分理由，或者留空", 5, 500);

  private final ReviewRepositories repositories;
  private final ReviewContext context;

  MarkService(ReviewRepositories repositories, ReviewContext context) {
    this.repositories = repositories;
    this.context = context;
  }

  /**
   * Records an expert's mark for a file.
   *
   * @param number number of the file
   * @param reason 5 to 500 characters; required if the total is below 30 % or above 95 % of the
   *     maximum, otherwise it may be {@code null}
   * @throws Refusal outside the window, above the maximum of a group, without a required reason, or
   *     if the file is not, or no longer, assigned to the expert
   */
  @Transactional
  public void submit(NominationNumber number, FileMark mark, String reason) {
    FileReview file = repositories.file(number);
    Assignment assignment = repositories.lockedOpenAssignment(number, mark.expert());
    refuseOutsideWindow(file);
    refuseOutOfRange(context.rules(file.round()).criteria(), mark);
    String why = reason(context.rules(file.round()).criteria(), mark, reason);
    repositories.closeAssignment(assignment, Assignment::complete);
    repositories.marks().save(new FileMarkEntity(assignment, mark, why, context.now()));
    context.record(
        file.round(),
        Act.REVIEW_MARKED,
        number,
        mark.expert().value(),
        Map.of("g1", mark.g1(), "g2", mark.g2(), "g3", mark.g3(), "g4", mark.g4()));
  }

  private void refuseOutsideWindow(FileReview file) {
    if (!context.isOpen(file)) {
      throw new Refusal(
          "现在不在评审时间内（%s至%s），不能提交评分；如有疑问请与市总工会经办人联系。"
              .formatted(
                  OfficeTime.formatDateTime(context.due(file.round(), Deadline.REVIEW_START)),
                  OfficeTime.formatDateTime(context.windowEnd(file))));
    }
  }

  static void refuseOutOfRange(List<RulePack.Criterion> criteria, FileMark mark) {
    for (int group = 1; group <= criteria.size(); group++) {
      RulePack.Criterion criterion = criteria.get(group - 1);
      if (mark.group(group) < 0 || mark.group(group) > criterion.maximum()) {
        throw new Refusal("“%s”请打0至%d分的整数。".formatted(criterion.name(), criterion.maximum()));
      }
    }
  }

  /** Returns the reason for a mark; {@code null} if none is required and none was written. */
  private static String reason(List<RulePack.Criterion> criteria, FileMark mark, String typed) {
    if (!ExtremeThresholds.of(criteria).isExtreme(mark.total())) {
      return REMARK.accept(typed).map(Reason::text).orElse(null);
    }
    String request =
        "总分%d分，低于满分的%d%%或高于满分的%d%%，请写明理由"
            .formatted(mark.total(), ExtremeThresholds.LOW_PERCENT, ExtremeThresholds.HIGH_PERCENT);
    return new Reason.Rule(request, 5, 500).require(typed).text();
  }

  /**
   * Returns every valid mark of the round by file, ordered by expert, without files that were given
   * up.
   *
   * @throws Refusal until the review of every file is finished
   */
  @Transactional(readOnly = true)
  public SortedMap<NominationNumber, List<FileMark>> marksOfRound(RoundId round) {
    if (!repositories.isComplete(round)) {
      throw new Refusal("专家评审还没有结束，评分暂不开放；请在全部材料评审结束后再查看。");
    }
    return repositories.marks().findValidByFileState(round, FileReview.State.REVIEWED).stream()
        .collect(
            groupingBy(
                FileMarkEntity::file, TreeMap::new, mapping(FileMarkEntity::mark, toList())));
  }

  /** Returns all marks of the expert in the round by file, void ones included. */
  @Transactional(readOnly = true)
  public List<OwnMark> marksByExpert(RoundId round, ExpertId expert) {
    return repositories.marks().findByRoundAndExpert(round, expert).stream()
        .map(FileMarkEntity::toOwnMark)
        .toList();
  }

  /** Returns the void marks of the round, by file and expert. */
  @Transactional(readOnly = true)
  public List<VoidedMark> voidedMarks(RoundId round) {
    return repositories.marks().findVoided(round).stream()
        .map(FileMarkEntity::toVoidedMark)
        .toList();
  }

  /** Returns the number of valid marks of this file. */
  @Transactional(readOnly = true)
  public int countValid(NominationNumber number) {
    return repositories.marks().countValidByFile(number);
  }

  /** Returns the progress of each expert of the round, by user id. */
  @Transactional(readOnly = true)
  public List<ExpertProgress> progress(RoundId round) {
    SortedMap<ExpertId, Map<Assignment.State, Integer>> counts = new TreeMap<>();
    for (AssignmentCount count : repositories.assignments().countByExpertAndState(round)) {
      counts
          .computeIfAbsent(count.expert(), expert -> new HashMap<>())
          .put(count.state(), (int) count.files());
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                new ExpertProgress(
                    entry.getKey(),
                    entry.getValue().getOrDefault(Assignment.State.OPEN, 0),
                    entry.getValue().getOrDefault(Assignment.State.MARKED, 0),
                    entry.getValue().getOrDefault(Assignment.State.RECUSED, 0),
                    entry.getValue().getOrDefault(Assignment.State.MISSED, 0)))
        .toList();
  }
}
