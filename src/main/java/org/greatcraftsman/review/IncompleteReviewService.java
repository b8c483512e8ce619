package org.greatcraftsman.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.ReasonText;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk decides about files that had too few marks when their window ended. */
@Service
public class IncompleteReviewService {

  private final SubstituteFinder substitutes;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  IncompleteReviewService(
      SubstituteFinder substitutes, ReviewRepositories book, ReviewContext proceedings) {
    this.substitutes = substitutes;
    this.book = book;
    this.proceedings = proceedings;
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
    FileReview file = book.lockedFile(number);
    file.requireOpen();
    refuse(obstacle(file));
    String why = extensionReason(reason);
    refuse(obstacle(file, days));
    ReviewExtension extension = extension(file);
    refuse(extension.obstacle());
    extend(extension, days, why, actor);
  }

  /**
   * Gives each of these files as many days more if it may have them and could have enough marks
   * then; the others stay as they are.
   *
   * @return the numbers of the files that got them
   */
  @Transactional
  public List<String> extendWherePossible(
      List<String> numbers, int days, String reason, String actor) {
    String why = extensionReason(reason);
    List<String> extended = new ArrayList<>();
    for (String number : numbers) {
      FileReview file = book.lockedFile(number);
      if (file.state() == FileReview.State.OPEN
          && obstacle(file).or(() -> obstacle(file, days)).isEmpty()) {
        ReviewExtension extension = extension(file);
        if (extension.obstacle().isEmpty()) {
          extend(extension, days, why, actor);
          extended.add(number);
        }
      }
    }
    return extended;
  }

  private ReviewExtension extension(FileReview file) {
    RulePack.ExpertMarks rules = proceedings.rules(file.round());
    int marks = book.marks().countValidByFile(file.number());
    int wanted = Math.max(0, rules.marksPerFile() - marks);
    return new ReviewExtension(
        file,
        marks,
        rules.minimumMarks(),
        wanted,
        substitutes.findAvailable(file).stream().limit(wanted).toList(),
        book.assignmentsInState(file.number(), Assignment.State.OPEN));
  }

  private void extend(ReviewExtension extension, int days, String reason, String actor) {
    FileReview file = extension.file();
    Instant to = proceedings.extendedWindowEnd(file, days);
    extension.replaced().forEach(missed -> book.closeAssignment(missed, Assignment::miss));
    extension
        .substitutes()
        .forEach(other -> substitutes.assign(file, other, Assignment.Origin.EXTENSION));
    file.extend(to, reason);
    proceedings.record(
        file.round(),
        Act.REVIEW_FILE_EXTENDED,
        file.number(),
        actor,
        Map.of(
            "to",
            to,
            "replacements",
            extension.substitutes().stream().map(proceedings.expertCodes(file.round())).toList(),
            "marks",
            extension.marks()));
  }

  /**
   * Ends the review of a file that has too few marks: it gets no points and leaves.
   *
   * @throws Refusal when all others have left, for without a candidate no round can end
   */
  @Transactional
  public void giveUp(String number, String reason, String actor) {
    FileReview file = book.lockedFile(number);
    file.requireOpen();
    refuse(obstacle(file));
    if (book.countNotGivenUp(file.round()) == 1) {
      throw new Refusal("其他材料都已退出评选，最后一份不能再退出；请延期补评，不能延期的先把建议名单截止时间延后。");
    }
    file.giveUp(ReasonText.require(reason, "请写明不计专家评分的理由（5至500字）。"));
    book.assignmentsInState(number, Assignment.State.OPEN)
        .forEach(missed -> book.closeAssignment(missed, Assignment::miss));
    proceedings.record(
        file.round(),
        Act.REVIEW_FILE_GIVEN_UP,
        number,
        actor,
        Map.of("marks", book.marks().countValidByFile(number)));
  }

  private static void refuse(Optional<String> obstacle) {
    obstacle.ifPresent(
        why -> {
          throw new Refusal(why);
        });
  }

  private static String extensionReason(String reason) {
    return ReasonText.require(reason, "请写明延期补评的理由（5至500字）。");
  }

  /** Why nothing is to be decided about this file any more. */
  private Optional<String> obstacle(FileReview file) {
    if (book.marks().countValidByFile(file.number())
        >= proceedings.rules(file.round()).minimumMarks()) {
      return Optional.of("这份材料的有效评分已经够数，不需要再处理；请返回列表刷新。");
    }
    return Optional.empty();
  }

  /** Why this file cannot have so many days more. */
  private Optional<String> obstacle(FileReview file, int days) {
    int most = proceedings.maximumExtensionDays(file);
    String latest =
        OfficeTime.formatDateTime(proceedings.due(file.round(), Deadline.DETERMINATION_END));
    if (most == 0) {
      return Optional.of("临近建议名单截止时间（%s），不能再延期；请改为“不计专家评分，退出评选”。".formatted(latest));
    }
    if (days < 1 || days > most) {
      return Optional.of("延期天数请填1至%d天：延期后须早于建议名单截止时间（%s）。".formatted(most, latest));
    }
    return Optional.empty();
  }
}
