package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.security.Masked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The objections to the published list (rule G9). An objection states facts and evidence and is
 * signed by a person with the real name and a telephone number, or by a unit with its seal. Only
 * the discipline inspection learns the objector's identity.
 */
@Service
public class ObjectionService {

  private final ObjectionFiling filing;
  private final ObjectionHandling handling;
  private final ObjectionRecorder recorder;
  private final ObjectorCipher cipher;
  private final NoticeClosing closing;

  ObjectionService(
      ObjectionFiling filing,
      ObjectionHandling handling,
      ObjectionRecorder recorder,
      ObjectorCipher cipher,
      NoticeClosing closing) {
    this.filing = filing;
    this.handling = handling;
    this.recorder = recorder;
    this.cipher = cipher;
    this.closing = closing;
  }

  /**
   * Files an objection. Idempotent by {@link ObjectionForm#key}: two submissions of one form are
   * one objection with the same receipt.
   *
   * @throws Refusal if the notice's period is over, the person is not on the notice, the objection
   *     is about marks as such, or the form is not valid, with one sentence for each violation
   */
  @Transactional
  public ObjectionReceipt file(RoundId round, ObjectionForm form) {
    return filing.file(round, form);
  }

  /**
   * The progress of an objection, for the objector.
   *
   * @throws Refusal if the code is not that of the objection
   */
  @Transactional(readOnly = true)
  public ObjectionProgress progress(String number, String code) {
    return filing.progress(number, code);
  }

  /**
   * Withdraws an objection on behalf of the objector.
   *
   * @throws Refusal if the code is not that of the objection, or the objection is decided
   */
  @Transactional
  public void withdraw(String number, String code) {
    filing.withdraw(number, code);
  }

  /**
   * Records the discipline inspection's decision on the admission of an objection.
   *
   * @param reason 10 to 800 characters if the objection is not admitted; otherwise optional, at
   *     most 800
   */
  @Transactional
  public void admit(String number, boolean admitted, String reason, String actor) {
    handling.admit(number, admitted, reason, actor);
  }

  /**
   * Records the recommending unit's finding.
   *
   * @param finding the text of the finding, 20 to 2,000 characters
   */
  @Transactional
  public void investigate(String number, FindingResult result, String finding, String actor) {
    handling.investigate(number, result, finding, actor);
  }

  /**
   * Records the decision on an objection.
   *
   * @param reason 10 to 800 characters, which the objector reads
   * @throws Refusal if the person who admitted the objection decides on it
   */
  @Transactional
  public void decide(String number, boolean upheld, String reason, String actor) {
    handling.decide(number, upheld, reason, actor);
  }

  /**
   * Excludes the person concerned from the list if the objection is upheld and the person is not
   * excluded yet.
   */
  @Transactional
  public void excludeNominee(String number) {
    handling.excludeNominee(number);
  }

  /** Answers the objector and settles the objection. Idempotent. */
  @Transactional
  public void answer(String number) {
    handling.answer(number);
  }

  /**
   * Records an instruction of the chairman's office about an overdue answer.
   *
   * @param instruction 5 to 500 characters
   */
  @Transactional
  public void urge(String number, String instruction, String actor) {
    handling.urge(number, instruction, actor);
  }

  /**
   * Closes the newest notice, after which objections are no longer accepted.
   *
   * @return the number of objections that are not settled
   */
  @Transactional
  public long close(RoundId round) {
    return closing.close(round);
  }

  /**
   * Concludes the newest notice, after all objections are settled.
   *
   * @return true if an objection to the notice was upheld, so that the list is determined again
   */
  @Transactional
  public boolean conclude(RoundId round) {
    return closing.conclude(round);
  }

  /** The number of objections of the round that are not settled. */
  @Transactional(readOnly = true)
  public long countUnsettled(RoundId round) {
    return closing.countUnsettled(round);
  }

  /**
   * One objection.
   *
   * @throws Refusal if no objection has this number
   */
  @Transactional(readOnly = true)
  public Objection get(String number) {
    return requireEntity(number).toObjection();
  }

  /** All objections of a round, in the order of filing. */
  @Transactional(readOnly = true)
  public List<Objection> all(RoundId round) {
    return recorder.repository().findByRoundNumberOrderById(round).stream()
        .map(ObjectionEntity::toObjection)
        .toList();
  }

  /** The objector, with a masked telephone number; for the discipline inspection only. */
  @Transactional(readOnly = true)
  public Objector objector(String number) {
    Objector objector = cipher.decrypt(requireEntity(number));
    return new Objector(
        objector.unit(),
        objector.name(),
        objector.contactPerson(),
        Masked.phone(objector.phone()),
        objector.sealed());
  }

  /**
   * The objector's telephone number, for the discipline inspection only. The ledger records who
   * read it.
   */
  @Transactional
  public String disclosePhone(String number, String actor) {
    ObjectionEntity row = requireEntity(number);
    recorder.record(row, Act.OBJECTION_CONTACT_READ, actor, Map.of());
    return cipher.decrypt(row).phone();
  }

  private ObjectionEntity requireEntity(String number) {
    return recorder
        .repository()
        .findById(number)
        .orElseThrow(() -> new Refusal("没有编号为“" + number + "”的异议，请核对编号。"));
  }
}
