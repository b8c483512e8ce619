package org.greatcraftsman.process;

/** How long what a person wrote is, in characters as a reader counts them. */
public final class Lengths {

  private Lengths() {}

  /** Whether the text without surrounding blanks has so many characters. */
  public static boolean between(String text, int least, int most) {
    if (text == null) {
      return false;
    }
    String bare = text.strip();
    int length = bare.codePointCount(0, bare.length());
    return length >= least && length <= most;
  }
}
