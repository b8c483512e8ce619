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
public final class PdfRenderer {

  /** The font's name in a style sheet. */
  public static final String FONT_FAMILY = "WenKai";

  private static final String FONT_RESOURCE = "/fonts/LXGWWenKai-Regular.ttf";

  private PdfRenderer() {}

  /**
   * A PDF.
   *
   * @param xhtml a whole document, well-formed, with its style sheet and nothing from elsewhere
   */
  public static byte[] render(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder printer = new PdfRendererBuilder();
    printer.useFont(PdfRenderer::openFont, FONT_FAMILY);
    printer.withHtmlContent(xhtml, "");
    printer.toStream(pdf);
    try {
      printer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static InputStream openFont() {
    return PdfRenderer.class.getResourceAsStream(FONT_RESOURCE);
  }
}
