package org.greatcraftsman.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Renders XHTML as PDF. Text is set in LXGW WenKai (SIL Open Font Licence); the characters used are
 * embedded, so that a document looks the same everywhere.
 */
public final class PdfRenderer {

  /** The font family to name in a style sheet. */
  public static final String FONT_FAMILY = "WenKai";

  private static final String FONT_RESOURCE = "/fonts/LXGWWenKai-Regular.ttf";

  private PdfRenderer() {}

  /**
   * Renders a document.
   *
   * @param xhtml a complete, well-formed document with its style sheet and no external resources
   */
  public static byte[] render(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    renderer.useFont(PdfRenderer::openFont, FONT_FAMILY);
    renderer.withHtmlContent(xhtml, "");
    renderer.toStream(pdf);
    try {
      renderer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static InputStream openFont() {
    return PdfRenderer.class.getResourceAsStream(FONT_RESOURCE);
  }
}
