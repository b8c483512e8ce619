package org.greatcraftsman.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nominations of every round: handing in, asking after, correcting, taking back, reading. */
@Service
public class NominationService {

  private final NominationIntake reception;
  private final CorrectionService corrections;
  private final NominatorAccess inquiries;
  private final NominationReader reader;
  private final NominationFiles files;

  NominationService(
      NominationIntake reception,
      CorrectionService corrections,
      NominatorAccess inquiries,
      NominationReader reader,
      NominationFiles files) {
    this.reception = reception;
    this.corrections = corrections;
    this.inquiries = inquiries;
    this.reader = reader;
    this.files = files;
  }

  /**
   * Hands a form in. The same form sent twice is one nomination and gets the same answer. A person
   * whose file was neither rejected nor withdrawn keeps it: this way of nomination is added to it,
   * with its form (G12).
   *
   * @throws Refusal outside the window, for an earlier winner, or with one sentence for each fault
   *     of the form
   */
  @Transactional
  public SubmissionReceipt submit(String round, NominationForm form, Submitter source) {
    return reception.submit(round, form, source);
  }

  /**
   * What a nominator may see.
   *
   * @throws Refusal when number and code do not belong together
   */
  @Transactional(readOnly = true)
  public NominatorView viewByReceipt(String number, String code) {
    return inquiries.view(number, code);
  }

  /**
   * The nominator's own form as it was written last, to be corrected. ID number and telephones are
   * masked; what comes back masked is left as it was.
   */
  @Transactional(readOnly = true)
  public NominationForm ownForm(String number, String code) {
    inquiries.requireNominator(number, code);
    return reader.form(number);
  }

  /** The nominator hands in a corrected form; it goes up again at once. */
  @Transactional
  public void correct(String number, String code, NominationForm form) {
    corrections.correct(number, code, form);
  }

  /** The form of a returned nomination, masked, for the clerk of the unit that corrects it. */
  @Transactional(readOnly = true)
  public NominationForm formToAmend(String number, Submitter clerk) {
    corrections.requireCorrector(number, clerk);
    return reader.form(number);
  }

  /** The clerk who has the task to correct changes the form; the task sends it up again. */
  @Transactional
  public void amend(String number, NominationForm form, Submitter clerk) {
    corrections.amend(number, form, clerk);
  }

  /** The nominator takes the nomination back, as long as the unit has not agreed. */
  @Transactional
  public void withdraw(String number, String code) {
    inquiries.requireNominator(number, code);
    corrections.withdraw(files.get(number), null, Submitter.portal().actor());
  }

  /** A clerk of the unit that handed a nomination in takes it back. */
  @Transactional
  public void withdraw(String number, String reason, Submitter clerk) {
    Nomination file = files.get(number);
    if (clerk.isPublic() || !clerk.unit().equals(file.submitterUnit())) {
      throw new Refusal("只有提交这份申报的单位才能撤回。");
    }
    corrections.withdraw(file, reason, clerk.actor());
  }

  /** The card of one nominee. */
  @Transactional(readOnly = true)
  public NomineeCard card(String number) {
    return reader.line(number).card();
  }

  /** The cards of these nominees, in the order of their numbers. */
  @Transactional(readOnly = true)
  public List<NomineeCard> cards(Collection<String> numbers) {
    return reader.cards(numbers);
  }

  /** One line of the staff's list. */
  @Transactional(readOnly = true)
  public NominationListEntry line(String number) {
    return reader.line(number);
  }

  /** The whole file, for those who audit it: ID number and telephones masked. */
  @Transactional(readOnly = true)
  public NominationFile file(String number) {
    return reader.file(number);
  }

  /**
   * A page of the staff's list, in the order of the numbers.
   *
   * @param page from 0
   * @param size at most 500
   */
  @Transactional(readOnly = true)
  public NominationPage search(String round, NominationQuery query, int page, int size) {
    return reader.search(round, query, page, size);
  }

  /** For each of these nominees the kind that decides which bodies are consulted. */
  @Transactional(readOnly = true)
  public Map<String, PersonKind> personKinds(Collection<String> numbers) {
    return files.repository().findByNumberInOrderByNumber(numbers).stream()
        .collect(Collectors.toMap(Nomination::number, Nomination::personKind));
  }

  /** Where each of these nominations stands. */
  @Transactional(readOnly = true)
  public Map<String, NominationStatus> statuses(Collection<String> numbers) {
    return files.repository().findByNumberInOrderByNumber(numbers).stream()
        .collect(Collectors.toMap(Nomination::number, Nomination::status));
  }

  /** The nominees of the round whom the federation has accepted, by number. */
  @Transactional(readOnly = true)
  public List<RecommendedNominee> recommended(String round) {
    return reader.recommended(round);
  }

  /**
   * Whether the federation has accepted this nomination of the round.
   *
   * @throws Refusal if there is no nomination with this number
   */
  @Transactional(readOnly = true)
  public boolean isRecommended(String round, String number) {
    Nomination file = files.get(number);
    return file.round().equals(round) && file.status() == NominationStatus.RECOMMENDED;
  }

  /**
   * The lot of a nominee, from 1 and unique in the round.
   *
   * @throws Refusal before the lots are drawn
   */
  @Transactional(readOnly = true)
  public int lot(String number) {
    return Optional.ofNullable(files.get(number).lot())
        .orElseThrow(() -> new Refusal("本届尚未抽签，请在推荐截止后再查询。"));
  }

  /** The lots of these nominees by number; the lots must have been drawn. */
  @Transactional(readOnly = true)
  public Map<String, Integer> lots(Collection<String> numbers) {
    return files.repository().findByNumberInOrderByNumber(numbers).stream()
        .collect(Collectors.toMap(Nomination::number, Nomination::lot));
  }

  /** How many nominations of the round are not settled. */
  @Transactional(readOnly = true)
  public long countUnsettled(String round) {
    return files.repository().countUnsettled(round);
  }
}
