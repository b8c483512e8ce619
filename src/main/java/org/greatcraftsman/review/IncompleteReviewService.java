package org.greatcraftsman.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's decisions about files with too few marks at the end of their window. */
@Service
public class IncompleteReviewService {

  private static final Reason.Rule REASON = new Reason.Rule("请写明理由", 5, 500);

  private final SubstituteFinder substitutes;
  private final ReviewRepositories repositories;
  private final ReviewContext context;

  IncompleteReviewService(
      SubstituteFinder substitutes, ReviewRepositories repositories, ReviewContext context) {
    this.substitutes = substitutes;
    this.repositories = repositories;
    this.context = context;
  }

  /**
   * Extends the window of a file with too few marks. Experts who missed the deadline are replaced
   * as far as substitutes are available; the others are asked again.
   *
   * @param days calendar days from now, 1 to 10; the window must end before the determination
   * @param reason 5 to 500 characters
   * @throws Refusal if the file could not get enough marks even then
   */
  @Transactional
  public void extend(NominationNumber number, int days, String reason, String actor) {
    FileReview file = repositories.lockedFile(number);
    file.requireOpen();
    refuse(obstacle(file));
    String why = REASON.require(reason).text();
    refuse(obstacle(file, days));
    ReviewExtension extension = extension(file);
    refuse(extension.obstacle());
    extend(extension, days, why, actor);
  }

  /**
   * Extends the window of each of these files if it may be extended and could then get enough
   * marks; leaves the others unchanged.
   *
   * @return numbers of the extended files
   */
  @Transactional
  public List<NominationNumber> extendWherePossible(
      List<NominationNumber> numbers, int days, String reason, String actor) {
    String why = REASON.require(reason).text();
    List<NominationNumber> extended = new ArrayList<>();
    for (NominationNumber number : numbers) {
      FileReview file = repositories.lockedFile(number);
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
    RulePack.ExpertMarks rules = context.rules(file.round());
    int marks = repositories.marks().countValidByFile(file.number());
    int missing = Math.max(0, rules.marksPerFile() - marks);
    return new ReviewExtension(
        file,
        marks,
        rules.minimumMarks(),
        missing,
        substitutes.findAvailable(file).stream().limit(missing).toList(),
        repositories.assignmentsInState(file.number(), Assignment.State.OPEN));
  }

  private void extend(ReviewExtension extension, int days, String reason, String actor) {
    FileReview file = extension.file();
    Instant to = context.extendedWindowEnd(file, days);
    extension.replaced().forEach(missed -> repositories.closeAssignment(missed, Assignment::miss));
    extension
        .substitutes()
        .forEach(other -> substitutes.assign(file, other, Assignment.Origin.EXTENSION));
    file.extend(to, reason);
    context.record(
        file.round(),
        Act.REVIEW_FILE_EXTENDED,
        file.number(),
        actor,
        Map.of(
            "to",
            to,
            "replacements",
            extension.substitutes().stream().map(context.expertCodes(file.round())).toList(),
            "marks",
            extension.marks()));
  }

  /**
   * Ends the review of a file with too few marks: it gets no points and leaves the selection.
   *
   * @param reason 5 to 500 characters
   * @throws Refusal for the last remaining file, because a round needs a candidate
   */
  @Transactional
  public void giveUp(NominationNumber number, String reason, String actor) {
    FileReview file = repositories.lockedFile(number);
    file.requireOpen();
    refuse(obstacle(file));
    if (repositories.countNotGivenUp(file.round()) == 1) {
      throw new Refusal("其他材料都已退出评选，最后一份不能再退出；请延期补评，不能延期的先把建议名单截止时间延后。");
    }
    file.giveUp(REASON.require(reason).text());
    repositories
        .assignmentsInState(number, Assignment.State.OPEN)
        .forEach(missed -> repositories.closeAssignment(missed, Assignment::miss));
    context.record(
        file.round(),
        Act.REVIEW_FILE_GIVEN_UP,
        number,
        actor,
        Map.of("marks", repositories.marks().countValidByFile(number)));
  }

  private static void refuse(Optional<String> obstacle) {
    obstacle.ifPresent(
        why -> {
          throw new Refusal(why);
        });
  }

  /** Returns why there is nothing to decide about a file under review, in Chinese. */
  private Optional<String> obstacle(FileReview file) {
    if (repositories.marks().countValidByFile(file.number())
        >= context.rules(file.round()).minimumMarks()) {
      return Optional.of("这份材料的有效评分已经够数，不需要再处理；请返回列表刷新。");
    }
    return Optional.empty();
  }

  /** Returns why the window cannot be extended by this number of days, in Chinese. */
  private Optional<String> obstacle(FileReview file, int days) {
    int most = context.maximumExtensionDays(file);
    String latest =
        OfficeTime.formatDateTime(context.due(file.round(), Deadline.DETERMINATION_END));
    if (most == 0) {
      return Optional.of("临近建议名单截止时间（%s），不能再延期；请改为“不计专家评分，退出评选”。".formatted(latest));
    }
    if (days < 1 || days > most) {
      return Optional.of("延期天数请填1至%d天：延期后须早于建议名单截止时间（%s）。".formatted(most, latest));
    }
    return Optional.empty();
  }
}
