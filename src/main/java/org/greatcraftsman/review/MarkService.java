package org.greatcraftsman.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.ReasonText;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The experts' marks: given once, inside the window, and shown to nobody before the end. */
@Service
public class MarkService {

  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  MarkService(ReviewRepositories book, ReviewContext proceedings) {
    this.book = book;
    this.proceedings = proceedings;
  }

  /**
   * Records an expert's mark for a file.
   *
   * @param number the file
   * @param mark whose expert was asked to mark the file
   * @param reason 5 to 500 characters; compulsory when the total is below 30 % or above 95 %, else
   *     it may be {@code null}
   * @throws Refusal outside the window, beyond a group's maximum, without a compulsory reason, or
   *     when the expert does not (or no longer) mark this file
   */
  @Transactional
  public void submit(String number, FileMark mark, String reason) {
    FileReview file = book.file(number);
    Assignment assignment = book.lockedOpenAssignment(number, mark.expert());
    refuseOutsideWindow(file);
    refuseOutOfRange(proceedings.rules(file.round()).criteria(), mark);
    String why = reason(proceedings.rules(file.round()).criteria(), mark, reason);
    book.closeAssignment(assignment, Assignment::complete);
    book.marks().save(new FileMarkEntity(assignment, mark, why, proceedings.now()));
    proceedings.record(
        file.round(),
        Act.REVIEW_MARKED,
        number,
        mark.expert(),
        Map.of("g1", mark.g1(), "g2", mark.g2(), "g3", mark.g3(), "g4", mark.g4()));
  }

  private void refuseOutsideWindow(FileReview file) {
    if (!proceedings.isOpen(file)) {
      throw new Refusal(
          "现在不在评审时间内（%s至%s），不能提交评分；如有疑问请与市总工会经办人联系。"
              .formatted(
                  OfficeTime.formatDateTime(proceedings.due(file.round(), Deadline.REVIEW_START)),
                  OfficeTime.formatDateTime(proceedings.windowEnd(file))));
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

  private static String reason(List<RulePack.Criterion> criteria, FileMark mark, String reason) {
    boolean extreme = ExtremeThresholds.of(criteria).isExtreme(mark.total());
    if (extreme || (reason != null && !reason.isBlank())) {
      return ReasonText.require(
          reason,
          extreme
              ? "总分%d分，低于满分的%d%%或高于满分的%d%%，请写明理由（5至500字）。"
                  .formatted(
                      mark.total(), ExtremeThresholds.LOW_PERCENT, ExtremeThresholds.HIGH_PERCENT)
              : "评分理由请写5至500字，或者留空。");
    }
    return null;
  }

  /**
   * Every valid mark of the round, by file and expert; files that were given up are not in it.
   *
   * @throws Refusal while the review of any file goes on
   */
  @Transactional(readOnly = true)
  public SortedMap<String, List<FileMark>> marksOfRound(String round) {
    if (!book.isComplete(round)) {
      throw new Refusal("专家评审还没有结束，评分暂不开放；请在全部材料评审结束后再查看。");
    }
    return book.marks().findValidByFileState(round, FileReview.State.REVIEWED).stream()
        .collect(
            groupingBy(
                FileMarkEntity::file, TreeMap::new, mapping(FileMarkEntity::mark, toList())));
  }

  /** All that the expert gave in the round, by file; with those that are void since. */
  @Transactional(readOnly = true)
  public List<OwnMark> marksByExpert(String round, String expert) {
    return book.marks().findByRoundAndExpert(round, expert).stream()
        .map(FileMarkEntity::toOwnMark)
        .toList();
  }

  /** The marks of the round that are void, by file and expert. */
  @Transactional(readOnly = true)
  public List<VoidedMark> voidedMarks(String round) {
    return book.marks().findVoided(round).stream().map(FileMarkEntity::toVoidedMark).toList();
  }

  /** How many valid marks came in for this file. */
  @Transactional(readOnly = true)
  public int countValid(String number) {
    return book.marks().countValidByFile(number);
  }

  /** How far each expert of the round is, by user id. */
  @Transactional(readOnly = true)
  public List<ExpertProgress> progress(String round) {
    SortedMap<String, Map<Assignment.State, Integer>> counts = new TreeMap<>();
    for (AssignmentCount load : book.assignments().countByExpertAndState(round)) {
      counts
          .computeIfAbsent(load.expert(), expert -> new HashMap<>())
          .put(load.state(), (int) load.files());
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
