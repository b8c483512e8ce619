package org.greatcraftsman.process;

/**
 * Escapes text that a person wrote for the Markdown of a form. The form shows the text as it was
 * written, without pictures or links.
 */
public final class MarkdownText {

  private MarkdownText() {}

  /** The escaped text; 无 for a blank or missing text, never {@code null}. */
  public static String escape(String written) {
    if (written == null || written.isBlank()) {
      return "无";
    }
    return written
        .strip()
        .replaceAll("([\\\\`*_{}\\[\\]()<>#+.!|~&:-])", "\\\\$1")
        .replaceAll("\\R+", "\n\n");
  }

  /** The original text, for a page that does not render Markdown. */
  public static String unescape(String markdown) {
    return markdown.replaceAll("\\\\([\\\\`*_{}\\[\\]()<>#+.!|~&:-])", "$1");
  }
}
