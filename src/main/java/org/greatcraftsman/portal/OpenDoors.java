package org.greatcraftsman.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.Notices;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/** What the public may do at this moment, by the server's clock. */
@Component
class OpenDoors {

  private final Rounds rounds;
  private final Notices notices;
  private final InstantSource clock;

  OpenDoors(Rounds rounds, Notices notices, InstantSource clock) {
    this.rounds = rounds;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * One thing that the public can do in a round.
   *
   * @param sentence until when, from when, or that it is over
   */
  record Door(String name, boolean open, String sentence, String link) {}

  /** Nominating, voting and objecting, in this order. */
  List<Door> of(Round round) {
    return List.of(nomination(round), vote(round), objection(round));
  }

  Door nomination(Round round) {
    return door(
        "推荐申报",
        new Window(Deadline.NOMINATION_START, Deadline.NOMINATION_END, Stage.NOMINATION),
        "个人自荐或职工群众联名推荐",
        "/nominate",
        round);
  }

  Door vote(Round round) {
    return door(
        "网络投票",
        new Window(Deadline.VOTING_START, Deadline.VOTING_END, Stage.VOTING_AND_REVIEW),
        "为您心目中的工匠投票",
        "/vote",
        round);
  }

  Door objection(Round round) {
    Instant now = clock.instant();
    Optional<Notice> notice = notices.current(round.number());
    boolean open = notice.filter(current -> current.takesObjections(now)).isPresent();
    String sentence =
        notice
            .map(
                current ->
                    open
                        ? "对公示名单实名提出异议，" + OfficeTime.date(current.period().lastDay()) + "截止。"
                        : "公示期已满，不再受理异议。")
            .orElse("名单公示后开始受理，请届时再来。");
    return new Door("提出异议", open, sentence, "/objection");
  }

  private Door door(String name, Window window, String what, String link, Round round) {
    Map<Deadline, Instant> due = rounds.schedule(round.number());
    Instant now = clock.instant();
    boolean begun = !now.isBefore(due.get(window.from()));
    boolean over =
        !now.isBefore(due.get(window.to())) || round.stage().ordinal() > window.stage().ordinal();
    if (over) {
      return new Door(name, false, "已于" + OfficeTime.dateTime(due.get(window.to())) + "截止。", link);
    }
    if (begun && round.stage() == window.stage()) {
      return new Door(
          name, true, what + "，" + OfficeTime.dateTime(due.get(window.to())) + "截止。", link);
    }
    return new Door(
        name, false, "预计" + OfficeTime.dateTime(due.get(window.from())) + "开始，请届时再来。", link);
  }

  private record Window(Deadline from, Deadline to, Stage stage) {}
}
