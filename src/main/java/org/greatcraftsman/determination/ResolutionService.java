package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The resolutions of the chairman's office meeting on the list (rules R11, G9). */
@Service
public class ResolutionService {

  private static final int MINUTES_LENGTH = 60;
  private static final Reason.Rule RETURN = new Reason.Rule("退回时请写明理由", 10, 1000);
  private static final Reason.Rule REMINDER = new Reason.Rule("请记录催办情况", 10, 500);

  private final ResolutionRecorder recorder;
  private final ProposedListService list;
  private final VacancyService vacancies;
  private final RoundService rounds;

  ResolutionService(
      ResolutionRecorder recorder,
      ProposedListService list,
      VacancyService vacancies,
      RoundService rounds) {
    this.recorder = recorder;
    this.list = list;
    this.vacancies = vacancies;
    this.rounds = rounds;
  }

  /**
   * Records the decision on the latest version.
   *
   * @throws Refusal if the number of the minutes or the reason is missing; if there are vacant
   *     places without a decision on them; or if leaving them vacant would violate the rules
   */
  @Transactional
  public Resolution decide(RoundId round, Resolution.MeetingDecision decision, String actor) {
    rounds.lock(round);
    ListVersion version =
        list.latest(round)
            .filter(ListVersion::feasible)
            .orElseThrow(() -> new Refusal("还没有可供审定的建议名单，请联系评选委员会办公室。"));
    if (!decision.approved()) {
      String reason = RETURN.require(decision.reason()).text();
      return recorder.record(
          round, version.version(), Resolution.MeetingDecision.sendBack(reason), actor);
    }
    Resolution.MeetingDecision approval = approval(round, decision);
    int approved =
        approval.vacancy() == VacancyDecision.LEAVE
            ? vacancies.approveWithVacancies(round, approval.minutes(), actor)
            : version.version();
    return recorder.record(round, approved, approval, actor);
  }

  private Resolution.MeetingDecision approval(RoundId round, Resolution.MeetingDecision decision) {
    String minutes = decision.minutes() == null ? "" : decision.minutes().strip();
    if (minutes.isEmpty() || minutes.codePointCount(0, minutes.length()) > MINUTES_LENGTH) {
      throw new Refusal("同意时请填写会议纪要编号（" + MINUTES_LENGTH + "字以内）。");
    }
    boolean vacant = !vacancies.vacantNumbers(round).isEmpty();
    if (vacant && decision.vacancy() == null) {
      throw new Refusal("有人选因异议成立退出，请选择“递补”或“空缺”。");
    }
    return Resolution.MeetingDecision.approve(minutes, vacant ? decision.vacancy() : null);
  }

  /**
   * Records that the desk reminded the chairman's office of an overdue decision.
   *
   * @param note how the desk reminded it, 10 to 500 characters
   */
  @Transactional
  public void recordReminder(RoundId round, String note, String actor) {
    recorder.recordReminder(round, REMINDER.require(note), actor);
  }

  /** The latest resolution. */
  @Transactional(readOnly = true)
  public Optional<Resolution> latest(RoundId round) {
    return recorder.latest(round);
  }

  /** All resolutions, in order. */
  @Transactional(readOnly = true)
  public List<Resolution> all(RoundId round) {
    return recorder.all(round);
  }

  /** The numbers of the approved candidates who were excluded after an upheld objection. */
  @Transactional(readOnly = true)
  public List<NominationNumber> vacancies(RoundId round) {
    return vacancies.vacantNumbers(round);
  }
}
