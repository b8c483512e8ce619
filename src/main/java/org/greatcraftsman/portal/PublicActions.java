package org.greatcraftsman.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/** The actions of the public in a round, and whether each is open now by the server's clock. */
@Component
class PublicActions {

  private final RoundService rounds;
  private final NoticeService notices;
  private final InstantSource clock;

  PublicActions(RoundService rounds, NoticeService notices, InstantSource clock) {
    this.rounds = rounds;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * An action of the public in a round.
   *
   * @param sentence when the action ends or starts, or that it has ended
   * @param link the path of its page
   */
  record PublicAction(String name, boolean open, String sentence, String link) {}

  /** Nomination, vote and objection, in this order. */
  List<PublicAction> all(Round round) {
    return List.of(nomination(round), vote(round), objection(round));
  }

  PublicAction nomination(Round round) {
    return action(
        "推荐申报",
        new ActionWindow(Deadline.NOMINATION_START, Deadline.NOMINATION_END, Stage.NOMINATION),
        "个人自荐或职工群众联名推荐",
        "/nominate",
        round);
  }

  PublicAction vote(Round round) {
    return action(
        "网络投票",
        new ActionWindow(Deadline.VOTING_START, Deadline.VOTING_END, Stage.VOTING_AND_REVIEW),
        "为您心目中的工匠投票",
        "/vote",
        round);
  }

  PublicAction objection(Round round) {
    Instant now = clock.instant();
    Optional<Notice> notice = notices.current(round.number());
    boolean open = notice.filter(current -> current.takesObjections(now)).isPresent();
    String sentence =
        notice
            .map(
                current ->
                    open
                        ? "对公示名单实名提出异议，" + OfficeTime.formatDate(current.period().lastDay()) + "截止。"
                        : "公示期已满，不再受理异议。")
            .orElse("名单公示后开始受理，请届时再来。");
    return new PublicAction("提出异议", open, sentence, "/objection");
  }

  private PublicAction action(
      String name, ActionWindow window, String invitation, String link, Round round) {
    Map<Deadline, Instant> due = rounds.schedule(round.number());
    Instant now = clock.instant();
    boolean started = !now.isBefore(due.get(window.from()));
    boolean over =
        !now.isBefore(due.get(window.to())) || round.stage().ordinal() > window.stage().ordinal();
    if (over) {
      return new PublicAction(
          name, false, "已于" + OfficeTime.formatDateTime(due.get(window.to())) + "截止。", link);
    }
    if (started && round.stage() == window.stage()) {
      return new PublicAction(
          name,
          true,
          invitation + "，" + OfficeTime.formatDateTime(due.get(window.to())) + "截止。",
          link);
    }
    return new PublicAction(
        name, false, "预计" + OfficeTime.formatDateTime(due.get(window.from())) + "开始，请届时再来。", link);
  }

  private record ActionWindow(Deadline from, Deadline to, Stage stage) {}
}
