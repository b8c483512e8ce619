package org.greatcraftsman.nomination;

import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Corrects returned forms, and takes nominations back. */
@Component
class Corrections {

  private final Files files;
  private final Admission admission;
  private final Inquiries inquiries;
  private final Settlement settlement;
  private final ApplicationEventPublisher events;

  Corrections(
      Files files,
      Admission admission,
      Inquiries inquiries,
      Settlement settlement,
      ApplicationEventPublisher events) {
    this.files = files;
    this.admission = admission;
    this.inquiries = inquiries;
    this.settlement = settlement;
    this.events = events;
  }

  void correct(String number, String code, NominationForm form) {
    inquiries.requireNominator(number, code);
    Nomination file = returned(number);
    write(file, form, Source.portal().actor());
    settlement.enter(
        file,
        new Opinion(AuditLevel.NOMINATOR, AuditDecision.CORRECTED, null, Source.portal().actor()));
    events.publishEvent(new NominationCorrected(file.round(), number));
  }

  void amend(String number, NominationForm form, Source clerk) {
    write(requireCorrector(number, clerk), form, clerk.actor());
  }

  /** The returned nomination, if this clerk's unit is the one that corrects it. */
  Nomination requireCorrector(String number, Source clerk) {
    Nomination file = returned(number);
    if (!file.corrector().equals(clerk.unit())) {
      throw new Refusal("这份申报由其他单位修改，您没有修改的权限。");
    }
    return file;
  }

  void resubmit(String number, String note, String actor) {
    settlement.enter(
        returned(number), new Opinion(AuditLevel.NOMINATOR, AuditDecision.CORRECTED, note, actor));
  }

  void withdraw(Nomination file, String reason, String actor) {
    if (!mayWithdraw(file)) {
      throw new Refusal("这份申报的状态是“" + file.status().chinese() + "”，不能再撤回。");
    }
    settlement.enter(
        file, new Opinion(AuditLevel.NOMINATOR, AuditDecision.WITHDRAWN, reason, actor));
    settlement.settle(file, NominationStatus.WITHDRAWN);
    events.publishEvent(new NominationWithdrawn(file.round(), file.number()));
  }

  /** A nomination may be taken back as long as its unit has not agreed to it. */
  static boolean mayWithdraw(Nomination file) {
    return !file.status().isSettled()
        && !file.hasPassedUnit()
        && file.status() != NominationStatus.OVERDUE;
  }

  private Nomination returned(String number) {
    Nomination file = files.get(number);
    if (file.status() != NominationStatus.RETURNED) {
      throw new Refusal("这份申报的状态是“" + file.status().chinese() + "”，只有退回的申报才能修改。");
    }
    return file;
  }

  private void write(Nomination file, NominationForm sent, String actor) {
    NominationForm form = files.sheets().read(file.number(), file.revision()).restore(sent);
    admission.checkContent(file.round(), form);
    String person = files.fingerprint(form);
    if (!person.equals(file.idFingerprint())) {
      admission.refuseEarlierWinner(file.round(), person);
      if (files.all().findByRoundNumberAndPersonKey(file.round(), person).isPresent()) {
        throw new Refusal("改后的身份证号已有另一份申报，一人只能有一份材料，请核对身份证号。");
      }
    }
    files.write(file, form, actor);
    files.record(file, Act.NOMINATION_CORRECTED, actor, Map.of("revision", file.revision()));
  }
}
