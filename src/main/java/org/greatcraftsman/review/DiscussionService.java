package org.greatcraftsman.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.ReasonText;
import org.greatcraftsman.panel.SeededOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The discussion of a file whose marks are conspicuous: once, after all its marks are in. Whoever
 * is asked to look again keeps the mark or gives another; what nobody decides in time stays as it
 * is. When one of the marks becomes void, so does the discussion: the marks that are there in the
 * end are discussed once, and nobody who has looked again is asked a second time.
 */
@Service
public class DiscussionService {

  private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸";

  private final DiscussionRepository discussions;
  private final ReconsiderationService reconsiderations;
  private final DiscussionWindow window;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  DiscussionService(
      DiscussionRepository discussions,
      ReconsiderationService reconsiderations,
      DiscussionWindow window,
      ReviewRepositories book,
      ReviewContext proceedings) {
    this.discussions = discussions;
    this.reconsiderations = reconsiderations;
    this.window = window;
    this.book = book;
    this.proceedings = proceedings;
  }

  /**
   * Begins the discussion of this file when its marks are conspicuous and it was not discussed yet.
   *
   * @return whether it is to be discussed
   */
  @Transactional
  public boolean openIfAnomalous(String number) {
    FileReview file = book.file(number);
    MarkAnomalies conspicuous = conspicuous(file);
    if (conspicuous.isEmpty()) {
      return false;
    }
    Optional<Discussion> valid = valid(number);
    if (valid.isPresent()) {
      return valid.get().isOpen();
    }
    int serial = newest(number).map(Discussion::serial).orElse(0) + 1;
    discussions.save(new Discussion(file.round(), number, serial, conspicuous.description()));
    proceedings.record(
        file.round(),
        Act.REVIEW_DISCUSSION_BEGUN,
        number,
        "system",
        Map.of("signs", conspicuous.anomalies()));
    return true;
  }

  /** What the desk sees of it. */
  @Transactional(readOnly = true)
  public DiscussionReport sheet(String number) {
    FileReview file = book.file(number);
    List<String> flagged = expertsToAsk(file);
    List<FileMark> marks = new ArrayList<>(marks(number));
    marks.sort(
        Comparator.comparingInt(FileMark::total)
            .reversed()
            .thenComparing(
                new SeededOrder(proceedings.assignmentSeed(file.round()))
                    .comparing(FileMark::expert)));
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
   * Ends the discussion: the marks stay as they are.
   *
   * @param minute what was said, 5 to 500 characters
   */
  @Transactional
  public void keepMarks(String number, String minute, String actor) {
    decide(number, minute, actor, Discussion::keepMarks);
  }

  /**
   * Asks the experts of the conspicuous marks to look again.
   *
   * @param minute what they are to think of, 5 to 500 characters
   */
  @Transactional
  public void requestReconsideration(String number, String minute, String actor) {
    decide(number, minute, actor, Discussion::requestReconsideration);
    List<String> asked = expertsToAsk(book.file(number));
    if (asked.isEmpty()) {
      throw new Refusal("有关专家都已复评过，不再重复提请；请选择维持原评分。");
    }
    marks(number).stream()
        .filter(mark -> asked.contains(mark.expert()))
        .forEach(mark -> reconsiderations.request(number, mark));
  }

  /** The experts of the conspicuous marks, without those who have looked again. */
  private List<String> expertsToAsk(FileReview file) {
    Set<String> done = reconsiderations.askedBefore(file.number());
    return conspicuous(file).experts().stream().filter(expert -> !done.contains(expert)).toList();
  }

  /** A mark of the file became void: what was said about the marks does not count. */
  void voidDiscussion(String number) {
    valid(number)
        .ifPresent(
            discussion -> {
              discussion.markVoid();
              reconsiderations.voidUnanswered(number);
              proceedings.record(
                  discussion.round(), Act.REVIEW_DISCUSSION_VOIDED, number, "system", Map.of());
            });
  }

  /** What the discussion asks its experts to think of. */
  @Transactional(readOnly = true)
  public String minute(String number) {
    return discussion(number).minute();
  }

  /** Time is over: what nobody decided stays as it is. */
  @Transactional
  public void expire(String number) {
    Discussion discussion = discussion(number);
    if (discussion.isOpen()) {
      discussion.lapse(proceedings.now());
    }
    int unanswered = reconsiderations.expireUnanswered(number);
    proceedings.record(
        discussion.round(),
        Act.REVIEW_DISCUSSION_LAPSED,
        number,
        "system",
        Map.of("unanswered", unanswered));
  }

  /**
   * When the discussion ends by itself: so many hours after the file's window as the rules say, and
   * an hour before the list must be determined.
   */
  @Transactional(readOnly = true)
  public Instant deadline(String number) {
    return window.deadline(number);
  }

  private MarkAnomalies conspicuous(FileReview file) {
    return MarkAnomalies.detect(
        marks(file.number()),
        ExtremeThresholds.of(proceedings.rules(file.round()).criteria()),
        proceedings.panelRules(file.round()).discussionSpread());
  }

  private List<FileMark> marks(String number) {
    return book.marks().findValidByFile(number).stream().map(FileMarkEntity::mark).toList();
  }

  private Optional<Discussion> newest(String number) {
    return discussions.findFirstByFileOrderBySerialDesc(number);
  }

  private Optional<Discussion> valid(String number) {
    return newest(number).filter(begun -> begun.outcome() != Discussion.Outcome.VOID);
  }

  private Discussion discussion(String number) {
    return valid(number).orElseThrow(() -> new Refusal("材料" + number + "没有需要评议的评分，请返回列表刷新。"));
  }

  /** A decision of the desk about a discussion. */
  private interface Decision {
    void apply(Discussion discussion, String minute, String actor, Instant at);
  }

  private void decide(String number, String minute, String actor, Decision decision) {
    String why = ReasonText.require(minute, "请写明评议意见（5至500字）。");
    Discussion discussion = discussion(number);
    discussion.requireOpen();
    window.refuseAfterDeadline(number);
    decision.apply(discussion, why, actor, proceedings.now());
    proceedings.record(
        discussion.round(),
        Act.REVIEW_DISCUSSED,
        number,
        actor,
        Map.of("outcome", discussion.outcome()));
  }
}
