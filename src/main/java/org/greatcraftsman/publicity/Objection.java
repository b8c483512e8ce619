package org.greatcraftsman.publicity;

import java.time.Instant;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;

/**
 * An objection to a person on a notice, without the objector's identity, which {@link
 * ObjectionService#objector} returns.
 *
 * @param number the objection's number, such as {@code GCC2-Y001}
 * @param noticeSeq the sequence number of the notice to which the objection was filed
 * @param nomination the nomination's number of the person concerned
 * @param unit the code of the unit that recommended the person
 * @param answerDue the time by which the office must answer
 */
public record Objection(
    RoundId round,
    String number,
    int noticeSeq,
    NominationNumber nomination,
    UnitCode unit,
    Allegation statement,
    Instant filedAt,
    Instant answerDue,
    ObjectionStatus status,
    Handling handling) {

  /** The objector's statement: its category, the facts and the evidence. */
  public record Allegation(ObjectionGround ground, String facts, String evidence) {}

  /**
   * The results of the steps that the office has taken; each is {@code null} before its step.
   *
   * @param outcome the outcome; {@code null} while it is undecided
   * @param admissionReason why the objection was or was not admitted
   * @param admittedBy the user id of the person who decided on the admission
   * @param finding the text of the recommending unit's finding
   * @param decisionReason why the objection was or was not upheld
   * @param instruction the instruction of the chairman's office after the answer became overdue
   */
  public record Handling(
      ObjectionOutcome outcome,
      String admissionReason,
      String admittedBy,
      FindingResult findingResult,
      String finding,
      String decisionReason,
      String instruction) {}

  /**
   * The round of an objection, taken from the objection's number without a lookup.
   *
   * @throws Refusal if the text is not an objection's number
   */
  static RoundId roundOf(String number) {
    int end = number.indexOf("-Y");
    if (end < 1) {
      throw new Refusal("没有编号为“" + number + "”的异议，请核对编号。");
    }
    return new RoundId(number.substring(0, end));
  }

  /** True if the objection is answered or withdrawn. */
  public boolean settled() {
    return status == ObjectionStatus.SETTLED;
  }

  /** The outcome; empty while it is undecided. */
  public Optional<ObjectionOutcome> outcome() {
    return Optional.ofNullable(handling.outcome());
  }

  /** The answer to the objector, in Chinese; empty until the objection is settled. */
  public String answer() {
    if (!settled()) {
      return "";
    }
    return switch (handling.outcome()) {
      case WITHDRAWN -> "该异议已由异议人撤回。";
      case NOT_ADMITTED -> "经审查，该异议不予受理。理由：" + handling.admissionReason();
      case UPHELD -> "经核查，异议成立，被异议人已退出建议名单。理由：" + handling.decisionReason();
      case NOT_UPHELD -> "经核查，异议不成立。理由：" + handling.decisionReason();
    };
  }
}
