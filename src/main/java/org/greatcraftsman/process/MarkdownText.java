package org.greatcraftsman.process;

/**
 * What a person wrote, made ready for the Markdown of a form: it shows as it was written, and can
 * bring neither a picture nor a link of its own.
 */
public final class MarkdownText {

  private MarkdownText() {}

  /** Never {@code null}: nothing written reads 无. */
  public static String plain(String written) {
    if (written == null || written.isBlank()) {
      return "无";
    }
    return written
        .strip()
        .replaceAll("([\\\\`*_{}\\[\\]()<>#+.!|~&:-])", "\\\\$1")
        .replaceAll("\\R+", "\n\n");
  }

  /** What stands in such a text, for a page that reads no Markdown. */
  public static String read(String markdown) {
    return markdown.replaceAll("\\\\([\\\\`*_{}\\[\\]()<>#+.!|~&:-])", "$1");
  }
}
