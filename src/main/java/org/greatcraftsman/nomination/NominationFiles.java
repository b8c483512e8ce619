package org.greatcraftsman.nomination;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.nomination.form.FormRevisionRepository;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.security.IdNumber;
import org.greatcraftsman.security.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** Access to the nominations with their form revisions, fingerprints and ledger entries. */
@Component
class NominationFiles {

  private final NominationRepository nominations;
  private final FormRevisionRepository formRevisions;
  private final PersonalDataCipher personalData;
  private final Ledger ledger;
  private final InstantSource clock;

  NominationFiles(
      NominationRepository nominations,
      FormRevisionRepository formRevisions,
      PersonalDataCipher personalData,
      Ledger ledger,
      InstantSource clock) {
    this.nominations = nominations;
    this.formRevisions = formRevisions;
    this.personalData = personalData;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Returns the nomination with this number.
   *
   * @throws Refusal if there is none
   */
  Nomination get(NominationNumber number) {
    return nominations
        .findById(number)
        .orElseThrow(() -> new Refusal("没有编号为“" + number + "”的申报，请核对编号。"));
  }

  NominationRepository repository() {
    return nominations;
  }

  FormRevisionRepository formRevisions() {
    return formRevisions;
  }

  Instant now() {
    return clock.instant();
  }

  String fingerprint(NominationForm form) {
    return personalData.fingerprint(new IdNumber(form.person().idNumber()).value());
  }

  /** Stores a form as a new revision of the nomination. */
  void write(Nomination file, NominationForm form, String actor) {
    file.applyForm(form, fingerprint(form), personalData.fingerprint(form.person().phone()));
    nominations.saveAndFlush(file);
    formRevisions.write(file.number(), file.revision(), form, actor, now());
  }

  void record(Nomination file, Act act, String actor, Map<String, ?> facts) {
    ledger.record(file.round(), act, file.number(), actor, facts);
  }
}
