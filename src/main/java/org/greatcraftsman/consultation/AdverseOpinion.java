package org.greatcraftsman.consultation;

import org.greatcraftsman.NominationNumber;

/**
 * An adverse opinion of a consulted body on a candidate. It is not public.
 *
 * @param body the body's code in the rules
 * @param number the candidate's number
 * @param outcome the decision on the opinion
 * @param reason the reason for the decision; {@code null} while it is open
 */
public record AdverseOpinion(
    String body,
    String bodyName,
    NominationNumber number,
    String opinion,
    Disposition outcome,
    String reason) {

  /** The decision on an adverse opinion. */
  public enum Disposition {
    OPEN("待研究"),
    EXCLUDED("不再列入"),
    KEPT("继续保留");

    private final String label;

    Disposition(String label) {
      this.label = label;
    }

    /** The Chinese label. */
    public String label() {
      return label;
    }
  }

  /**
   * An adverse opinion as a body states it.
   *
   * @param opinion 10 to 500 characters
   */
  public record Stated(NominationNumber number, String opinion) {}
}
