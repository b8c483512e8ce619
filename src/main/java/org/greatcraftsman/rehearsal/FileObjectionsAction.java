package org.greatcraftsman.rehearsal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeLine;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionForm;
import org.greatcraftsman.publicity.ObjectionGround;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.Objector;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Stage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files two objections on the second day of the first notice: one justified, one not. */
@Component
@Profile("rehearsal")
class FileObjectionsAction implements ScheduledAction {

  private final NoticeService notices;
  private final ObjectionService objections;
  private final InstantSource clock;

  FileObjectionsAction(NoticeService notices, ObjectionService objections, InstantSource clock) {
    this.notices = notices;
    this.objections = objections;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "objecting";
  }

  @Override
  public boolean appliesTo(Round round) {
    // The clock may have jumped past the end of the objection period.
    return round.stage() == Stage.PUBLICITY
        && notices
            .current(round.number())
            .filter(notice -> notice.takesObjections(clock.instant()))
            .isPresent();
  }

  @Override
  public Instant dueAt(Round round) {
    LocalDate first = notices.current(round.number()).orElseThrow().period().firstDay();
    return OfficeTime.toInstant(first.plusDays(1).atTime(10, 0));
  }

  @Override
  public String run(Round round) {
    Notice notice = notices.current(round.number()).orElseThrow();
    List<NoticeLine> lines = notice.lines();
    fileObjection(
        round, lines.get(lines.size() / 3), "刘实", "19900000001", "创新成果系班组集体完成，申报材料写成个人成果，与事实不符。");
    fileObjection(
        round, lines.get(lines.size() / 2), "赵信", "19900000002", "带徒人数与单位公布的师徒协议人数不一致，疑有夸大。");
    return "公示期间收到实名异议2件";
  }

  private void fileObjection(
      Round round, NoticeLine line, String name, String phone, String facts) {
    objections.file(
        round.number(),
        new ObjectionForm(
            "rehearsal-objection-" + line.number(),
            line.number().value(),
            new Objector(false, name, "", phone, false),
            ObjectionGround.FALSE_FACTS,
            facts,
            "附单位项目立项书和验收名单复印件。"));
  }
}
