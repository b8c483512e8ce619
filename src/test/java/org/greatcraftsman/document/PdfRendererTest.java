package org.greatcraftsman.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The text and the font of a rendered document. */
class PdfRendererTest {

  @Test
  void aDocumentContainsRareCharactersAndEmbedsASubsetOfTheFont() throws IOException {
    byte[] pdf =
        PdfRenderer.render(
            "<html><head><style>body { font-family: WenKai; }</style></head>"
                + "<body><p>𠮷师傅 83.3333分</p></body></html>");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("𠮷师傅 83.3333分");
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        // The name of a subset font starts with six letters and a plus sign.
        assertThat(font.getName()).matches("[A-Z]{6}\\+LXGWWenKai.*");
      }
    }
    assertThat(pdf.length).isLessThan(100_000);
  }
}
