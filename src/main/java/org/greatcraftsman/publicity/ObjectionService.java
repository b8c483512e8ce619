package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.security.Masked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The objections to the published list (rule G9): in writing, with a real name and a telephone or a
 * unit's seal, with facts and evidence. Who objects is known to the discipline inspection only.
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
      ObjectionRecorder journal,
      ObjectorCipher vault,
      NoticeClosing closing) {
    this.filing = filing;
    this.handling = handling;
    this.recorder = journal;
    this.cipher = vault;
    this.closing = closing;
  }

  /**
   * Takes an objection in; the same form sent twice is one objection and gets the same receipt.
   *
   * @throws Refusal outside the notice's period, about a person who is not on the notice, about
   *     marks as such, or with one sentence for each fault
   */
  @Transactional
  public ObjectionReceipt file(String round, ObjectionForm form) {
    return filing.file(round, form);
  }

  /**
   * How an objection stands, for the objector.
   *
   * @throws Refusal when number and code do not belong together
   */
  @Transactional(readOnly = true)
  public ObjectionProgress progress(String number, String code) {
    return filing.progress(number, code);
  }

  /**
   * The objector takes the objection back, as long as it is not decided.
   *
   * @throws Refusal when number and code do not belong together, or it is decided
   */
  @Transactional
  public void withdraw(String number, String code) {
    filing.withdraw(number, code);
  }

  /**
   * Whether the discipline inspection takes the objection up.
   *
   * @param reason compulsory when it does not; 10 to 800 characters
   */
  @Transactional
  public void admit(String number, boolean admitted, String reason, String actor) {
    handling.admit(number, admitted, reason, actor);
  }

  /**
   * What the recommending unit found.
   *
   * @param finding 20 to 2,000 characters
   */
  @Transactional
  public void investigate(String number, FindingResult result, String finding, String actor) {
    handling.investigate(number, result, finding, actor);
  }

  /**
   * Whether the objection is upheld; another person than the one who admitted it decides.
   *
   * @param reason 10 to 800 characters; the objector reads it
   */
  @Transactional
  public void decide(String number, boolean upheld, String reason, String actor) {
    handling.decide(number, upheld, reason, actor);
  }

  /** Takes the person whom an upheld objection is about off the list; once. */
  @Transactional
  public void excludeNominee(String number) {
    handling.excludeNominee(number);
  }

  /** Records the answer and settles the objection. */
  @Transactional
  public void answer(String number) {
    handling.answer(number);
  }

  /**
   * The chairman's office asks why the answer is late.
   *
   * @param instruction 5 to 500 characters
   */
  @Transactional
  public void urge(String number, String instruction, String actor) {
    handling.urge(number, instruction, actor);
  }

  /**
   * Closes the period of the newest notice: objections are no longer accepted.
   *
   * @return how many objections are not settled
   */
  @Transactional
  public long close(String round) {
    return closing.close(round);
  }

  /**
   * The newest notice has run its course and every objection is settled.
   *
   * @return whether an objection against it was upheld, so that the list is determined again
   */
  @Transactional
  public boolean conclude(String round) {
    return closing.conclude(round);
  }

  /** How many objections of the round are not settled. */
  @Transactional(readOnly = true)
  public long countUnsettled(String round) {
    return closing.countUnsettled(round);
  }

  /** One objection. */
  @Transactional(readOnly = true)
  public Objection get(String number) {
    return requireEntity(number).toObjection();
  }

  /** Every objection of the round, in the order in which they came. */
  @Transactional(readOnly = true)
  public List<Objection> all(String round) {
    return recorder.repository().findByRoundNumberOrderById(round).stream()
        .map(ObjectionEntity::toObjection)
        .toList();
  }

  /** Who objects, the telephone masked; for the discipline inspection only. */
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

  /** The telephone of who objects, for the discipline inspection; the ledger knows who read it. */
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
