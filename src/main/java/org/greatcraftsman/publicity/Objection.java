package org.greatcraftsman.publicity;

import java.time.Instant;
import java.util.Optional;
import org.greatcraftsman.Refusal;

/**
 * An objection as the staff see it; who objects is asked separately.
 *
 * @param number such as {@code GCC2-Y001}
 * @param noticeSeq the notice that it was filed against
 * @param nomination number of the person that it is about
 * @param unit code of the unit that recommended the person
 * @param answerDue until when it is to be answered
 */
public record Objection(
    String round,
    String number,
    int noticeSeq,
    String nomination,
    String unit,
    Allegation statement,
    Instant filedAt,
    Instant answerDue,
    ObjectionStatus status,
    Handling handling) {

  /** What is stated. */
  public record Allegation(ObjectionGround ground, String facts, String evidence) {}

  /**
   * What the office did with it so far; a part that is not there yet is {@code null}.
   *
   * @param admissionReason why it was or was not admitted
   * @param admittedBy user id
   * @param finding what the recommending unit wrote
   * @param decisionReason why it was or was not upheld
   * @param instruction what the chairman's office wrote when the answer was late
   */
  public record Handling(
      ObjectionOutcome outcome,
      String admissionReason,
      String admittedBy,
      FindingResult findingResult,
      String finding,
      String decisionReason,
      String instruction) {}

  /** The round that an objection with this number belongs to, without looking it up. */
  static String roundOf(String number) {
    int end = number.indexOf("-Y");
    if (end < 0) {
      throw new Refusal("没有编号为“" + number + "”的异议，请核对编号。");
    }
    return number.substring(0, end);
  }

  public boolean settled() {
    return status == ObjectionStatus.SETTLED;
  }

  /** How it ended or will end once it is answered. */
  public Optional<ObjectionOutcome> outcome() {
    return Optional.ofNullable(handling.outcome());
  }

  /** What the objector is told: empty until it is settled. */
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
