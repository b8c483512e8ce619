package org.greatcraftsman.nomination;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.nomination.form.FormRevisionRepository;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.security.IdNumber;
import org.greatcraftsman.security.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** The files of the nominees: finds them, writes what a form says into them, keeps the record. */
@Component
class NominationFiles {

  private final NominationRepository nominations;
  private final FormRevisionRepository sheets;
  private final PersonalDataCipher personalData;
  private final Ledger ledger;
  private final InstantSource clock;

  NominationFiles(
      NominationRepository nominations,
      FormRevisionRepository sheets,
      PersonalDataCipher personalData,
      Ledger ledger,
      InstantSource clock) {
    this.nominations = nominations;
    this.sheets = sheets;
    this.personalData = personalData;
    this.ledger = ledger;
    this.clock = clock;
  }

  Nomination get(String number) {
    return nominations
        .findById(number)
        .orElseThrow(() -> new Refusal("没有编号为“" + number + "”的申报，请核对编号。"));
  }

  NominationRepository repository() {
    return nominations;
  }

  FormRevisionRepository sheets() {
    return sheets;
  }

  Instant now() {
    return clock.instant();
  }

  String fingerprint(NominationForm form) {
    return personalData.fingerprint(new IdNumber(form.person().idNumber()).value());
  }

  void write(Nomination file, NominationForm form, String actor) {
    file.applyForm(form, fingerprint(form), personalData.fingerprint(form.person().phone()));
    nominations.saveAndFlush(file);
    sheets.write(file.number(), file.revision(), form, actor, now());
  }

  void record(Nomination file, Act act, String actor, Map<String, ?> facts) {
    ledger.record(file.round(), act, file.number(), actor, facts);
  }
}
