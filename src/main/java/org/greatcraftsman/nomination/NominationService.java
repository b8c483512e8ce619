package org.greatcraftsman.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits, corrects, withdraws and reads nominations. */
@Service
public class NominationService {

  private static final Reason.Rule WITHDRAWAL = new Reason.Rule("请写明撤回的理由", 5, 500);

  private final NominationIntake intake;
  private final CorrectionService corrections;
  private final NominatorAccess access;
  private final NominationReader reader;
  private final NominationFiles files;

  NominationService(
      NominationIntake intake,
      CorrectionService corrections,
      NominatorAccess access,
      NominationReader reader,
      NominationFiles files) {
    this.intake = intake;
    this.corrections = corrections;
    this.access = access;
    this.reader = reader;
    this.files = files;
  }

  /**
   * Submits a form. Idempotent: a form that is submitted again gets the same receipt. If the person
   * has a file that was neither rejected nor withdrawn, the form is merged into it as a further
   * source (G12).
   *
   * @throws Refusal outside the window, for an earlier winner, or with one sentence for each fault
   *     of the form
   */
  @Transactional
  public SubmissionReceipt submit(RoundId round, NominationForm form, Submitter source) {
    return intake.submit(round, form, source);
  }

  /**
   * Returns the view of a nominator.
   *
   * @throws Refusal if number and receipt code do not match
   */
  @Transactional(readOnly = true)
  public NominatorView viewByReceipt(NominationNumber number, String code) {
    return access.view(number, code);
  }

  /**
   * Returns the last revision of the nominator's form for correction. ID number and phone numbers
   * are masked; a value that is submitted masked remains unchanged.
   */
  @Transactional(readOnly = true)
  public NominationForm ownForm(NominationNumber number, String code) {
    access.requireNominator(number, code);
    return reader.form(number);
  }

  /** Submits a corrected form on behalf of the nominator. */
  @Transactional
  public void correct(NominationNumber number, String code, NominationForm form) {
    corrections.correct(number, code, form);
  }

  /** Returns the masked form of a returned nomination for a clerk of the unit that corrects it. */
  @Transactional(readOnly = true)
  public NominationForm formToAmend(NominationNumber number, Submitter clerk) {
    corrections.requireCorrector(number, clerk);
    return reader.form(number);
  }

  /** Changes a returned form on behalf of a clerk, who submits it again by completing the task. */
  @Transactional
  public void amend(NominationNumber number, NominationForm form, Submitter clerk) {
    corrections.amend(number, form, clerk);
  }

  /** Withdraws the nomination on behalf of the nominator, until the unit has agreed. */
  @Transactional
  public void withdraw(NominationNumber number, String code) {
    access.requireNominator(number, code);
    corrections.withdraw(files.get(number), Optional.empty(), Submitter.portal().actor());
  }

  /**
   * Withdraws the nomination on behalf of a clerk of the unit that submitted it.
   *
   * @param reason 5 to 500 characters
   */
  @Transactional
  public void withdraw(NominationNumber number, String reason, Submitter clerk) {
    Reason why = WITHDRAWAL.require(reason);
    Nomination file = files.get(number);
    if (clerk.isPublic() || !clerk.unit().equals(file.submitterUnit())) {
      throw new Refusal("只有提交这份申报的单位才能撤回。");
    }
    corrections.withdraw(file, Optional.of(why), clerk.actor());
  }

  /** Returns the card of a nominee. */
  @Transactional(readOnly = true)
  public NomineeCard card(NominationNumber number) {
    return reader.line(number).card();
  }

  /** Returns the cards of these nominees, by number. */
  @Transactional(readOnly = true)
  public List<NomineeCard> cards(Collection<NominationNumber> numbers) {
    return reader.cards(numbers);
  }

  /** Returns the entry of a nomination in the staff list. */
  @Transactional(readOnly = true)
  public NominationListEntry line(NominationNumber number) {
    return reader.line(number);
  }

  /** Returns the whole file for auditors, with ID number and phone numbers masked. */
  @Transactional(readOnly = true)
  public NominationFile file(NominationNumber number) {
    return reader.file(number);
  }

  /**
   * Returns a page of the staff list, by number.
   *
   * @param page number of the page, from 0
   * @param size size of the page, at most 500
   */
  @Transactional(readOnly = true)
  public NominationPage search(RoundId round, NominationQuery query, int page, int size) {
    return reader.search(round, query, page, size);
  }

  /** Returns the kinds of these nominees, which determine the bodies to consult, by number. */
  @Transactional(readOnly = true)
  public Map<NominationNumber, PersonKind> personKinds(Collection<NominationNumber> numbers) {
    return files.repository().findByNumberInOrderByNumber(numbers).stream()
        .collect(Collectors.toMap(Nomination::number, Nomination::personKind));
  }

  /** Returns the status of these nominations by number. */
  @Transactional(readOnly = true)
  public Map<NominationNumber, NominationStatus> statuses(Collection<NominationNumber> numbers) {
    return files.repository().findByNumberInOrderByNumber(numbers).stream()
        .collect(Collectors.toMap(Nomination::number, Nomination::status));
  }

  /** Returns the nominees of the round whom the federation has accepted, by number. */
  @Transactional(readOnly = true)
  public List<RecommendedNominee> recommended(RoundId round) {
    return reader.recommended(round);
  }

  /**
   * Whether the federation has accepted this nomination of the round.
   *
   * @throws Refusal if there is no nomination with this number
   */
  @Transactional(readOnly = true)
  public boolean isRecommended(RoundId round, NominationNumber number) {
    Nomination file = files.get(number);
    return file.round().equals(round) && file.status() == NominationStatus.RECOMMENDED;
  }

  /**
   * Returns the lot of a nominee, from 1 and unique in the round.
   *
   * @throws Refusal before the lots are drawn
   */
  @Transactional(readOnly = true)
  public int lot(NominationNumber number) {
    return Optional.ofNullable(files.get(number).lot())
        .orElseThrow(() -> new Refusal("本届尚未抽签，请在推荐截止后再查询。"));
  }

  /** Returns the lots of these nominees by number; the lots must have been drawn. */
  @Transactional(readOnly = true)
  public Map<NominationNumber, Integer> lots(Collection<NominationNumber> numbers) {
    return files.repository().findByNumberInOrderByNumber(numbers).stream()
        .collect(Collectors.toMap(Nomination::number, Nomination::lot));
  }

  /** Returns the number of nominations of the round that are not settled. */
  @Transactional(readOnly = true)
  public long countUnsettled(RoundId round) {
    return files.repository().countUnsettled(round);
  }
}
