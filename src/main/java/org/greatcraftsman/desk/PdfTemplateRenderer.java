package org.greatcraftsman.desk;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.document.PdfRenderer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders the printed documents of the desk from their templates to PDF. */
@Component
class PdfTemplateRenderer {

  private final ITemplateEngine templates;
  private final InstantSource clock;

  PdfTemplateRenderer(ITemplateEngine templates, InstantSource clock) {
    this.templates = templates;
    this.clock = clock;
  }

  byte[] render(String template, Map<String, Object> content) {
    Map<String, Object> variables = new HashMap<>(content);
    variables.put("printed", OfficeTime.formatDateTime(clock.instant()));
    return PdfRenderer.render(
        templates.process("paper/" + template, new Context(Locale.CHINA, variables)));
  }

  static ResponseEntity<byte[]> attachment(byte[] pdf, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".pdf").build().toString())
        .body(pdf);
  }
}
