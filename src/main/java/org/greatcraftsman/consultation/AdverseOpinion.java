package org.greatcraftsman.consultation;

/**
 * An adverse opinion of a consulted body on a candidate. Not public.
 *
 * @param body the body's code in the rules
 */
public record AdverseOpinion(
    String body,
    String bodyName,
    String number,
    String opinion,
    Disposition outcome,
    String reason) {

  /** What was decided on it. */
  public enum Disposition {
    OPEN("待研究"),
    EXCLUDED("不再列入"),
    KEPT("继续保留");

    private final String label;

    Disposition(String chinese) {
      this.label = chinese;
    }

    public String label() {
      return label;
    }
  }

  /**
   * An opinion as a body writes it.
   *
   * @param opinion 10 to 500 characters
   */
  public record Stated(String number, String opinion) {}
}
