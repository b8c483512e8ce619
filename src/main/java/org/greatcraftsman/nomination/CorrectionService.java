package org.greatcraftsman.nomination;

import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.nomination.form.NominationForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Corrects returned forms and withdraws nominations. */
@Component
class CorrectionService {

  private final NominationFiles files;
  private final AdmissionCheck admission;
  private final NominatorAccess access;
  private final NominationSettlement settlement;
  private final ApplicationEventPublisher events;

  CorrectionService(
      NominationFiles files,
      AdmissionCheck admission,
      NominatorAccess access,
      NominationSettlement settlement,
      ApplicationEventPublisher events) {
    this.files = files;
    this.admission = admission;
    this.access = access;
    this.settlement = settlement;
    this.events = events;
  }

  void correct(NominationNumber number, String code, NominationForm form) {
    access.requireNominator(number, code);
    Nomination file = returned(number);
    write(file, form, Submitter.portal().actor());
    settlement.recordNominatorAct(
        file, AuditDecision.CORRECTED, Optional.empty(), Submitter.portal().actor());
    events.publishEvent(new NominationCorrected(file.round(), number));
  }

  void amend(NominationNumber number, NominationForm form, Submitter clerk) {
    write(requireCorrector(number, clerk), form, clerk.actor());
  }

  /** Returns the returned nomination if the clerk's unit is the one that corrects it. */
  Nomination requireCorrector(NominationNumber number, Submitter clerk) {
    Nomination file = returned(number);
    if (!file.correctingUnit().equals(clerk.unit())) {
      throw new Refusal("这份申报由其他单位修改，您没有修改的权限。");
    }
    return file;
  }

  void resubmit(NominationNumber number, Optional<Reason> note, String actor) {
    settlement.recordNominatorAct(returned(number), AuditDecision.CORRECTED, note, actor);
  }

  void withdraw(Nomination file, Optional<Reason> reason, String actor) {
    settlement.recordNominatorAct(file, AuditDecision.WITHDRAWN, reason, actor);
    settlement.withdraw(file);
    events.publishEvent(new NominationWithdrawn(file.round(), file.number()));
  }

  private Nomination returned(NominationNumber number) {
    Nomination file = files.get(number);
    file.requireReturned();
    return file;
  }

  private static Refusal anotherFile() {
    return new Refusal("改后的身份证号已有另一份申报，一人只能有一份材料，请核对身份证号。");
  }

  private void write(Nomination file, NominationForm sent, String actor) {
    NominationForm form = files.formRevisions().read(file.number(), file.revision()).unmask(sent);
    admission.checkContent(file.round(), form);
    String person = files.fingerprint(form);
    if (!person.equals(file.idFingerprint())) {
      admission.refuseEarlierWinner(file.round(), person);
      if (files.repository().findByRoundNumberAndPersonKey(file.round(), person).isPresent()) {
        throw anotherFile();
      }
    }
    try {
      files.write(file, form, actor);
    } catch (DataIntegrityViolationException submittedMeanwhile) {
      throw anotherFile();
    }
    files.record(file, Act.NOMINATION_CORRECTED, actor, Map.of("revision", file.revision()));
  }
}
