package org.greatcraftsman;

/** Checks a mandatory reason: at least ten characters. */
public final class Reason {

  private static final int LEAST = 10;

  private Reason() {}

  public static String of(String text, int most) {
    String reason = text == null ? "" : text.strip();
    int length = reason.codePointCount(0, reason.length());
    if (length < LEAST || length > most) {
      throw new Refusal("请写明理由（" + LEAST + "至" + most + "字）。");
    }
    return reason;
  }
}
