package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of the chairman's office meeting about the list (rules R11, G9). */
@Service
public class ResolutionService {

  private static final int MINUTES = 60;
  private static final int REASON = 1000;

  private final ResolutionRecorder book;
  private final ProposedListService list;
  private final VacancyService vacancies;
  private final RoundService rounds;

  ResolutionService(
      ResolutionRecorder book,
      ProposedListService list,
      VacancyService vacancies,
      RoundService rounds) {
    this.book = book;
    this.list = list;
    this.vacancies = vacancies;
    this.rounds = rounds;
  }

  /**
   * Decides on the newest version.
   *
   * @throws Refusal without the number of the minutes or the reason; without a word on a place that
   *     fell empty; or when leaving it empty would break the rules
   */
  @Transactional
  public Resolution decide(String round, Resolution.MeetingDecision verdict, String actor) {
    rounds.lock(round);
    ListVersion version =
        list.latest(round)
            .filter(ListVersion::feasible)
            .orElseThrow(() -> new Refusal("还没有可供审定的建议名单，请联系评选委员会办公室。"));
    if (!verdict.approved()) {
      String reason = Reason.of(verdict.reason(), REASON);
      return book.record(
          round, version.version(), Resolution.MeetingDecision.sendBack(reason), actor);
    }
    Resolution.MeetingDecision approval = approval(round, verdict);
    int approved =
        approval.vacancy() == VacancyDecision.LEAVE
            ? vacancies.approveWithVacancies(round, approval.minutes(), actor)
            : version.version();
    return book.record(round, approved, approval, actor);
  }

  private Resolution.MeetingDecision approval(String round, Resolution.MeetingDecision verdict) {
    String minutes = verdict.minutes() == null ? "" : verdict.minutes().strip();
    if (minutes.isEmpty() || minutes.codePointCount(0, minutes.length()) > MINUTES) {
      throw new Refusal("同意时请填写会议纪要编号（" + MINUTES + "字以内）。");
    }
    boolean open = !vacancies.vacantNumbers(round).isEmpty();
    if (open && verdict.vacancy() == null) {
      throw new Refusal("有人选因异议成立退出，请选择“递补”或“空缺”。");
    }
    return Resolution.MeetingDecision.approve(minutes, open ? verdict.vacancy() : null);
  }

  /**
   * The desk pressed for a decision that is overdue.
   *
   * @param note how, 10 to 500 characters
   */
  @Transactional
  public void recordReminder(String round, String note, String actor) {
    book.recordReminder(round, Reason.of(note, 500), actor);
  }

  /** The newest decision. */
  @Transactional(readOnly = true)
  public Optional<Resolution> latest(String round) {
    return book.latest(round);
  }

  /** Every decision, in order. */
  @Transactional(readOnly = true)
  public List<Resolution> all(String round) {
    return book.all(round);
  }

  /** The numbers of those who were approved and then left after an upheld objection. */
  @Transactional(readOnly = true)
  public List<String> vacancies(String round) {
    return vacancies.vacantNumbers(round);
  }
}
