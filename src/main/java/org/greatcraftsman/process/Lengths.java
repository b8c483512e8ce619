package org.greatcraftsman.process;

/** Length checks of text that a person wrote, in Unicode code points. */
public final class Lengths {

  private Lengths() {}

  /**
   * Whether the text has at least {@code least} and at most {@code most} code points without
   * surrounding whitespace. False for {@code null}.
   */
  public static boolean between(String text, int least, int most) {
    if (text == null) {
      return false;
    }
    String bare = text.strip();
    int length = bare.codePointCount(0, bare.length());
    return length >= least && length <= most;
  }
}
