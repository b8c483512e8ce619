package org.greatcraftsman.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a form is too large; the container alone would read it as an empty one, which looks
 * like a form without its token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeForms extends OncePerRequestFilter {

  private final long most;
  private final long mostWithFiles;

  LargeForms(ServerProperties server, MultipartProperties uploads) {
    this.most = server.getTomcat().getMaxHttpFormPostSize().toBytes();
    this.mostWithFiles = uploads.getMaxRequestSize().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (is(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE) && length > most
        || is(request, MediaType.MULTIPART_FORM_DATA_VALUE) && length > mostWithFiles) {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean is(HttpServletRequest request, String type) {
    return request.getContentType() != null && request.getContentType().startsWith(type);
  }
}
