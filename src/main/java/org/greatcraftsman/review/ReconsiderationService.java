package org.greatcraftsman.review;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reconsiderations of anomalous marks. Each expert decides alone whether to keep or to change the
 * mark, and is asked only once, even if they did not answer in time.
 */
@Service
public class ReconsiderationService {

  private static final Reason.Rule REASON = new Reason.Rule("请写明维持或调整评分的理由", 5, 500);

  private final ReconsiderationRepository rows;
  private final DiscussionWindow window;
  private final ReviewRepositories repositories;
  private final ReviewContext context;

  ReconsiderationService(
      ReconsiderationRepository rows,
      DiscussionWindow window,
      ReviewRepositories repositories,
      ReviewContext context) {
    this.rows = rows;
    this.window = window;
    this.repositories = repositories;
    this.context = context;
  }

  /** Returns the user ids of the experts who have not answered. */
  @Transactional(readOnly = true)
  public List<ExpertId> unansweredExperts(NominationNumber number) {
    return open(number).stream().map(Reconsideration::expert).toList();
  }

  /** Returns the former mark of the expert. */
  @Transactional(readOnly = true)
  public FileMark formerMark(NominationNumber number, ExpertId expert) {
    return row(number, expert).former();
  }

  /**
   * Keeps the mark.
   *
   * @param reason 5 to 500 characters
   */
  @Transactional
  public void keepMark(NominationNumber number, ExpertId expert, String reason) {
    answer(number, expert, reason, Reconsideration::keep);
  }

  /**
   * Changes the mark; the former points stay stored.
   *
   * @param reason 5 to 500 characters
   * @throws Refusal above the maximum of a group
   */
  @Transactional
  public void changeMark(NominationNumber number, FileMark mark, String reason) {
    RulePack.ExpertMarks rules = context.rules(repositories.file(number).round());
    MarkService.refuseOutOfRange(rules.criteria(), mark);
    answer(number, mark.expert(), reason, Reconsideration::change);
    repositories
        .marks()
        .findById(Assignment.id(number, mark.expert()))
        .orElseThrow()
        .change(mark, reason.strip(), context.now());
  }

  /** Returns the experts who have been asked before and are not asked again. */
  Set<ExpertId> askedBefore(NominationNumber number) {
    return rows.findByFileOrderByExpert(number).stream()
        .filter(row -> row.state() != Reconsideration.State.VOID)
        .map(Reconsideration::expert)
        .collect(toSet());
  }

  void request(NominationNumber number, FileMark mark) {
    rows.findById(Assignment.id(number, mark.expert()))
        .ifPresentOrElse(
            Reconsideration::reopen, () -> rows.save(new Reconsideration(number, mark)));
  }

  /**
   * Closes the answers that are still open when the discussion ends.
   *
   * @return number of closed answers
   */
  int expireUnanswered(NominationNumber number) {
    return close(number, row -> row.lapse(context.now()));
  }

  /** Closes the answers that are still open when the discussion becomes void. */
  void voidUnanswered(NominationNumber number) {
    close(number, row -> row.markVoid(context.now()));
  }

  private int close(NominationNumber number, Consumer<Reconsideration> transition) {
    List<Reconsideration> unanswered = open(number);
    unanswered.forEach(transition);
    return unanswered.size();
  }

  private List<Reconsideration> open(NominationNumber number) {
    return rows.findByFileOrderByExpert(number).stream()
        .filter(row -> row.state() == Reconsideration.State.OPEN)
        .toList();
  }

  private Reconsideration row(NominationNumber number, ExpertId expert) {
    return rows.findById(Assignment.id(number, expert))
        .orElseThrow(() -> new Refusal("这份材料没有请您复评，请返回列表刷新。"));
  }

  /** An answer of an expert. */
  private interface Answer {
    void apply(Reconsideration row, String reason, Instant at);
  }

  private void answer(NominationNumber number, ExpertId expert, String reason, Answer answer) {
    String why = REASON.require(reason).text();
    Reconsideration row = row(number, expert);
    row.requireOpen();
    window.refuseAfterDeadline(number);
    answer.apply(row, why, context.now());
    context.record(
        repositories.file(number).round(),
        Act.REVIEW_MARK_RECONSIDERED,
        number,
        expert.value(),
        Map.of("answer", row.state(), "former", row.former().total()));
  }
}
