package org.greatcraftsman.publicity;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** The objector's side of an objection: filing, progress and withdrawal. */
@Component
class ObjectionFiling {

  private final NoticeService notices;
  private final RoundService rounds;
  private final WorkingDays workingDays;
  private final ObjectorCipher cipher;
  private final ObjectionRecorder recorder;

  ObjectionFiling(
      NoticeService notices,
      RoundService rounds,
      WorkingDays workingDays,
      ObjectorCipher cipher,
      ObjectionRecorder recorder) {
    this.notices = notices;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.cipher = cipher;
    this.recorder = recorder;
  }

  ObjectionReceipt file(RoundId round, ObjectionForm submitted) {
    ObjectionForm form =
        ObjectionFormValidator.validated(submitted, rounds.rules(round).objections());
    rounds.lock(round);
    Optional<ObjectionEntity> before =
        recorder.repository().findByRoundNumberAndRequestKey(round, form.key());
    return receipt(before.orElseGet(() -> create(round, form)));
  }

  private ObjectionEntity create(RoundId round, ObjectionForm form) {
    // The round is locked: an objection accepted at this time is stored before the notice closes.
    Instant now = recorder.now();
    Notice notice =
        notices
            .current(round)
            .filter(running -> running.takesObjections(now))
            .orElseThrow(() -> new Refusal("现在不在公示期内，不能提出异议。"));
    NoticeLine line =
        notice
            .line(NominationNumber.ofNullable(form.nomination()))
            .orElseThrow(
                () -> new Refusal("公示名单中没有编号“" + form.nomination() + "”，请按公示页面核对编号后重新填写。"));
    String number = round + "-Y%03d".formatted(recorder.repository().countByRoundNumber(round) + 1);
    ObjectionEntity row =
        new ObjectionEntity(
            number,
            notice,
            line,
            form,
            new ObjectionEntity.Intake(
                now, answerDue(round, now), cipher.encrypt(form.objector())));
    recorder.record(
        row,
        Act.OBJECTION_FILED,
        "portal",
        Map.of(
            "nomination", line.number(),
            "ground", form.ground().name(),
            "byUnit", form.objector().unit(),
            "textHash", ObjectionRecorder.hash(form.facts() + "\n" + form.evidence())));
    recorder.publish(new ObjectionFiled(round, number, line.number(), line.unitCode()));
    return row;
  }

  private Instant answerDue(RoundId round, Instant filed) {
    return NoticePeriod.endOfDay(
        workingDays.plusWorkingDays(
            OfficeTime.toDate(filed), rounds.rules(round).objections().answerWorkingDays()));
  }

  private ObjectionReceipt receipt(ObjectionEntity row) {
    return new ObjectionReceipt(row.getId(), cipher.accessCode(row), row.toObjection().answerDue());
  }

  ObjectionProgress progress(String number, String code) {
    Objection objection = requireOwnEntity(number, code).toObjection();
    return new ObjectionProgress(
        objection.number(),
        objection.nomination(),
        objection.status(),
        objection.filedAt(),
        objection.answerDue(),
        objection.answer(),
        mayWithdraw(objection));
  }

  void withdraw(String number, String code) {
    RoundId round = Objection.roundOf(normalizedNumber(number));
    rounds.lock(round);
    ObjectionEntity row = requireOwnEntity(number, code);
    if (!mayWithdraw(row.toObjection())) {
      throw new Refusal("该异议已有结论，不能再撤回；请凭查询码查看答复。");
    }
    row.withdraw();
    recorder.publish(new ObjectionWithdrawn(round, row.getId()));
    recorder.settle(row, "portal");
  }

  private static boolean mayWithdraw(Objection objection) {
    return objection.status().ordinal() < ObjectionStatus.DECIDED.ordinal();
  }

  private ObjectionEntity requireOwnEntity(String number, String code) {
    ObjectionEntity row = recorder.repository().findById(normalizedNumber(number)).orElse(null);
    cipher.requireAccessCode(row, code);
    return row;
  }

  private static String normalizedNumber(String number) {
    return number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
  }
}
