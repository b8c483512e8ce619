package org.greatcraftsman.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.round.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a file when experts withdraw from it or let its deadline pass. */
@Service
public class Reassignments {

  private final Substitutes substitutes;
  private final Conflicts conflicts;
  private final ReviewBook book;
  private final Proceedings proceedings;

  Reassignments(
      Substitutes substitutes, Conflicts conflicts, ReviewBook book, Proceedings proceedings) {
    this.substitutes = substitutes;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
  }

  /**
   * An expert withdraws from a file for a conflict of interest, and another is asked at once.
   *
   * @param reason 5 to 500 characters
   * @return user id of the expert who was asked instead; empty when nobody is left to ask
   */
  @Transactional
  public Optional<String> recuse(String number, String expert, String reason) {
    // Two who withdraw at once must not be replaced by the same expert.
    FileReview file = book.held(number);
    Assignment assignment = book.waiting(number, expert);
    if (!proceedings.isOpen(file)) {
      throw new Refusal("现在不在评审时间内，不能申请回避；请与市总工会经办人联系。");
    }
    String why = Wording.reason(reason, "申请回避时请写明理由（5至500字）。");
    book.settle(assignment, Assignment.State.RECUSED);
    conflicts.add(file.round(), number, expert, why, expert);
    Optional<String> other = substitutes.askNext(file);
    proceedings.record(
        file.round(),
        "review.expert-recused",
        number,
        expert,
        Map.of("replacement", other.map(to -> proceedings.code(file.round(), to)).orElse("")));
    return other;
  }

  /**
   * Gives a file with too few marks more days. Each expert who let the deadline pass is replaced,
   * as far as others are free; the rest are asked again.
   *
   * @param days calendar days from now, 1 to 10; the window must end before the determination does
   * @throws Refusal when even then there could not be enough marks
   */
  @Transactional
  public void extend(String number, int days, String reason, String actor) {
    FileReview file = book.held(number);
    refuseSettled(file);
    String why = Wording.reason(reason, "请写明延期补评的理由（5至500字）。");
    refuseDays(file, days);
    Instant to = proceedings.extended(file, days);
    List<Assignment> missing = book.of(number, Assignment.State.OPEN);
    int marks = book.marks().count(number);
    int wanted = Math.max(0, proceedings.rules(file.round()).marksPerFile() - marks);
    List<String> found = substitutes.available(file).stream().limit(wanted).toList();
    int askedAgain = Math.min(wanted - found.size(), missing.size());
    int minimum = proceedings.rules(file.round()).minimumMarks();
    if (marks + found.size() + askedAgain < minimum) {
      throw new Refusal(
          "即使延期，也只有%d位专家可以评审，达不到%d个有效评分；请改为“不计专家评分，退出评选”。"
              .formatted(marks + found.size() + askedAgain, minimum));
    }
    missing
        .subList(askedAgain, missing.size())
        .forEach(missed -> book.settle(missed, Assignment.State.MISSED));
    found.forEach(other -> substitutes.ask(file, other, Assignment.Origin.EXTENSION));
    file.extend(to, why);
    proceedings.record(
        file.round(),
        "review.file-extended",
        number,
        actor,
        Map.of(
            "to",
            to,
            "replacements",
            found.stream().map(proceedings.coder(file.round())).toList(),
            "marks",
            marks));
  }

  /**
   * Ends the review of a file that has too few marks: it gets no points and leaves.
   *
   * @throws Refusal when all others have left, for without a candidate no round can end
   */
  @Transactional
  public void giveUp(String number, String reason, String actor) {
    FileReview file = book.held(number);
    refuseSettled(file);
    if (book.inContest(file.round()) == 1) {
      throw new Refusal("其他材料都已退出评选，最后一份不能再退出；请延期补评，不能延期的先把建议名单截止时间延后。");
    }
    file.giveUp(Wording.reason(reason, "请写明不计专家评分的理由（5至500字）。"));
    book.of(number, Assignment.State.OPEN)
        .forEach(missed -> book.settle(missed, Assignment.State.MISSED));
    proceedings.record(
        file.round(),
        "review.file-given-up",
        number,
        actor,
        Map.of("marks", book.marks().count(number)));
  }

  private void refuseSettled(FileReview file) {
    if (file.state() != FileReview.State.OPEN) {
      throw new Refusal("这份材料的评审已经结束，请返回列表刷新。");
    }
    if (book.marks().count(file.number()) >= proceedings.rules(file.round()).minimumMarks()) {
      throw new Refusal("这份材料的有效评分已经够数，不需要再处理；请返回列表刷新。");
    }
  }

  private void refuseDays(FileReview file, int days) {
    int most = proceedings.daysToGive(file);
    String latest = OfficeTime.dateTime(proceedings.due(file.round(), Deadline.DETERMINATION_END));
    if (most == 0) {
      throw new Refusal("临近建议名单截止时间（%s），不能再延期；请改为“不计专家评分，退出评选”。".formatted(latest));
    }
    if (days < 1 || days > most) {
      throw new Refusal("延期天数请填1至%d天：延期后须早于建议名单截止时间（%s）。".formatted(most, latest));
    }
  }
}
