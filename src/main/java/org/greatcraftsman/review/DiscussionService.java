package org.greatcraftsman.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.SeededOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, decides and ends the discussions of files with anomalous marks. A file is discussed once,
 * after all its marks are in. The desk keeps the marks or asks the experts of the anomalous ones to
 * reconsider them; without a decision in time the marks are unchanged. If one of the marks becomes
 * void, so does the discussion. The final marks are then discussed once, and no expert is asked to
 * reconsider twice. See ADR 12.
 */
@Service
public class DiscussionService {

  private static final Reason.Rule MINUTE = new Reason.Rule("请写明评议意见", 5, 500);

  private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸";

  private final DiscussionRepository discussions;
  private final ReconsiderationService reconsiderations;
  private final DiscussionWindow window;
  private final ReviewRepositories repositories;
  private final ReviewContext context;

  DiscussionService(
      DiscussionRepository discussions,
      ReconsiderationService reconsiderations,
      DiscussionWindow window,
      ReviewRepositories repositories,
      ReviewContext context) {
    this.discussions = discussions;
    this.reconsiderations = reconsiderations;
    this.window = window;
    this.repositories = repositories;
    this.context = context;
  }

  /**
   * Opens a discussion of this file if its marks are anomalous and have not been discussed yet.
   *
   * @return whether the file has an open discussion
   */
  @Transactional
  public boolean openIfAnomalous(NominationNumber number) {
    FileReview file = repositories.file(number);
    MarkAnomalies anomalies = anomalies(file);
    if (anomalies.isEmpty()) {
      return false;
    }
    Optional<Discussion> valid = valid(number);
    if (valid.isPresent()) {
      return valid.get().isOpen();
    }
    int serial = newest(number).map(Discussion::serial).orElse(0) + 1;
    discussions.save(new Discussion(file.round(), number, serial, anomalies.description()));
    context.record(
        file.round(),
        Act.REVIEW_DISCUSSION_BEGUN,
        number,
        "system",
        Map.of("signs", anomalies.anomalies()));
    return true;
  }

  /** Returns the marks under discussion as the desk sees them. */
  @Transactional(readOnly = true)
  public DiscussionReport sheet(NominationNumber number) {
    FileReview file = repositories.file(number);
    List<ExpertId> flagged = expertsToAsk(file);
    List<FileMark> marks = new ArrayList<>(marks(number));
    marks.sort(
        Comparator.comparingInt(FileMark::total)
            .reversed()
            .thenComparing(
                new SeededOrder(context.assignmentSeed(file.round()))
                    .comparing(mark -> mark.expert().value())));
    List<DiscussionReport.AnonymousMark> lines = new ArrayList<>();
    for (FileMark mark : marks) {
      lines.add(
          new DiscussionReport.AnonymousMark(
              "专家" + LETTERS.charAt(lines.size() % LETTERS.length()),
              mark.g1(),
              mark.g2(),
              mark.g3(),
              mark.g4(),
              mark.total(),
              flagged.contains(mark.expert())));
    }
    return new DiscussionReport(
        discussion(number).signs(), lines, flagged.size(), window.deadline(number));
  }

  /**
   * Ends the discussion and keeps the marks.
   *
   * @param minute minute of the discussion, 5 to 500 characters
   */
  @Transactional
  public void keepMarks(NominationNumber number, String minute, String actor) {
    decide(number, minute, actor, Discussion::keepMarks);
  }

  /**
   * Ends the discussion and asks the experts of the anomalous marks to reconsider them.
   *
   * @param minute what the experts are to consider, 5 to 500 characters
   * @throws Refusal if all of them have been asked before
   */
  @Transactional
  public void requestReconsideration(NominationNumber number, String minute, String actor) {
    decide(number, minute, actor, Discussion::requestReconsideration);
    List<ExpertId> asked = expertsToAsk(repositories.file(number));
    if (asked.isEmpty()) {
      throw new Refusal("有关专家都已复评过，不再重复提请；请选择维持原评分。");
    }
    marks(number).stream()
        .filter(mark -> asked.contains(mark.expert()))
        .forEach(mark -> reconsiderations.request(number, mark));
  }

  /** Returns the experts of the anomalous marks who have not been asked before. */
  private List<ExpertId> expertsToAsk(FileReview file) {
    Set<ExpertId> askedBefore = reconsiderations.askedBefore(file.number());
    return anomalies(file).experts().stream()
        .filter(expert -> !askedBefore.contains(expert))
        .toList();
  }

  /** Makes the discussion void, because a mark of the file became void. */
  void voidDiscussion(NominationNumber number) {
    valid(number)
        .ifPresent(
            discussion -> {
              discussion.markVoid();
              reconsiderations.voidUnanswered(number);
              context.record(
                  discussion.round(), Act.REVIEW_DISCUSSION_VOIDED, number, "system", Map.of());
            });
  }

  /** Returns the minute of the discussion, which the experts see. */
  @Transactional(readOnly = true)
  public String minute(NominationNumber number) {
    return discussion(number).minute();
  }

  /** Ends a discussion whose deadline has passed; marks without a decision are unchanged. */
  @Transactional
  public void expire(NominationNumber number) {
    Discussion discussion = discussion(number);
    if (discussion.isOpen()) {
      discussion.lapse(context.now());
    }
    int unanswered = reconsiderations.expireUnanswered(number);
    context.record(
        discussion.round(),
        Act.REVIEW_DISCUSSION_LAPSED,
        number,
        "system",
        Map.of("unanswered", unanswered));
  }

  /**
   * Returns when the discussion ends without a decision: {@code panel.discussionHours} after the
   * window of the file, and at the latest one hour before the list must be determined.
   */
  @Transactional(readOnly = true)
  public Instant deadline(NominationNumber number) {
    return window.deadline(number);
  }

  private MarkAnomalies anomalies(FileReview file) {
    return MarkAnomalies.detect(
        marks(file.number()),
        ExtremeThresholds.of(context.rules(file.round()).criteria()),
        context.panelRules(file.round()).discussionSpread());
  }

  private List<FileMark> marks(NominationNumber number) {
    return repositories.marks().findValidByFile(number).stream().map(FileMarkEntity::mark).toList();
  }

  private Optional<Discussion> newest(NominationNumber number) {
    return discussions.findFirstByFileOrderBySerialDesc(number);
  }

  private Optional<Discussion> valid(NominationNumber number) {
    return newest(number).filter(discussion -> discussion.outcome() != Discussion.Outcome.VOID);
  }

  private Discussion discussion(NominationNumber number) {
    return valid(number).orElseThrow(() -> new Refusal("材料" + number + "没有需要评议的评分，请返回列表刷新。"));
  }

  /** A decision of the desk about a discussion. */
  private interface Decision {
    void apply(Discussion discussion, String minute, String actor, Instant at);
  }

  private void decide(NominationNumber number, String minute, String actor, Decision decision) {
    String why = MINUTE.require(minute).text();
    Discussion discussion = discussion(number);
    discussion.requireOpen();
    window.refuseAfterDeadline(number);
    decision.apply(discussion, why, actor, context.now());
    context.record(
        discussion.round(),
        Act.REVIEW_DISCUSSED,
        number,
        actor,
        Map.of("outcome", discussion.outcome()));
  }
}
