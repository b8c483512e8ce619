package org.greatcraftsman.publicity;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** Takes objections in while a notice runs, and back. */
@Component
class ObjectionFiling {

  private final Notices notices;
  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final ObjectorVault vault;
  private final ObjectionJournal journal;

  ObjectionFiling(
      Notices notices,
      Rounds rounds,
      WorkingDays workingDays,
      ObjectorVault vault,
      ObjectionJournal journal) {
    this.notices = notices;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.vault = vault;
    this.journal = journal;
  }

  ObjectionReceipt file(String round, ObjectionForm written) {
    ObjectionForm form = ObjectionCheck.checked(written);
    rounds.lock(round);
    Optional<ObjectionRow> before =
        journal.rows().findByRoundNumberAndRequestKey(round, form.key());
    return receipt(before.orElseGet(() -> take(round, form)));
  }

  private ObjectionRow take(String round, ObjectionForm form) {
    // Read while the round is held: what is in time here is there when the notice is closed.
    Instant now = journal.now();
    Notice notice =
        notices
            .current(round)
            .filter(running -> running.takesObjections(now))
            .orElseThrow(() -> new Refusal("现在不在公示期内，不能提出异议。"));
    NoticeLine line =
        notice
            .line(form.nomination())
            .orElseThrow(
                () -> new Refusal("公示名单中没有编号“" + form.nomination() + "”，请按公示页面核对编号后重新填写。"));
    String number = round + "-Y%03d".formatted(journal.rows().countByRoundNumber(round) + 1);
    ObjectionRow row =
        new ObjectionRow(
            number,
            notice,
            line,
            form,
            new ObjectionRow.Received(now, due(round, now), vault.lock(form.objector())));
    journal.record(
        row,
        Act.OBJECTION_FILED,
        "portal",
        Map.of(
            "nomination", line.number(),
            "ground", form.ground().name(),
            "byUnit", form.objector().unit(),
            "textHash", ObjectionJournal.hash(form.facts() + "\n" + form.evidence())));
    journal.publish(new ObjectionFiled(round, number, line.number(), line.unitCode()));
    return row;
  }

  private Instant due(String round, Instant filed) {
    return NoticePeriod.endOf(
        workingDays.after(
            OfficeTime.dayOf(filed), rounds.rules(round).objections().answerWorkingDays()));
  }

  private ObjectionReceipt receipt(ObjectionRow row) {
    return new ObjectionReceipt(row.getId(), vault.code(row), row.toRecord().answerDue());
  }

  ObjectionProgress follow(String number, String code) {
    Objection objection = own(number, code).toRecord();
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
    String round = Objection.roundOf(plain(number));
    rounds.lock(round);
    ObjectionRow row = own(number, code);
    if (!mayWithdraw(row.toRecord())) {
      throw new Refusal("该异议已有结论，不能再撤回；请凭查询码查看答复。");
    }
    row.withdraw();
    journal.publish(new ObjectionWithdrawn(round, row.getId()));
    journal.settle(row, "portal");
  }

  private static boolean mayWithdraw(Objection objection) {
    return objection.status().ordinal() < ObjectionStatus.DECIDED.ordinal();
  }

  private ObjectionRow own(String number, String code) {
    ObjectionRow row = journal.rows().findById(plain(number)).orElse(null);
    vault.check(row, code);
    return row;
  }

  private static String plain(String number) {
    return number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
  }
}
