package org.greatcraftsman.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A paper of the office, ready to be printed or filed. It is set in LXGW WenKai (SIL Open Font
 * Licence), of which the characters that occur are embedded, so that it looks the same everywhere,
 * rare characters in names included.
 */
public final class Paper {

  /** The font's name in a style sheet. */
  public static final String FONT = "WenKai";

  private static final String FILE = "/fonts/LXGWWenKai-Regular.ttf";

  private Paper() {}

  /**
   * A PDF.
   *
   * @param xhtml a whole document, well-formed, with its style sheet and nothing from elsewhere
   */
  public static byte[] of(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder printer = new PdfRendererBuilder();
    printer.useFont(Paper::font, FONT);
    printer.withHtmlContent(xhtml, "");
    printer.toStream(pdf);
    try {
      printer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static InputStream font() {
    return Paper.class.getResourceAsStream(FILE);
  }
}
