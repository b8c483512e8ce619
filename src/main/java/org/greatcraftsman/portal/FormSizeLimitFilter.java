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
 * Rejects a form that is larger than the limit with 413. Without this filter, Tomcat parses an
 * oversized form as an empty one, and the request fails as if the CSRF token were missing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormSizeLimitFilter extends OncePerRequestFilter {

  private final long maxFormBytes;
  private final long maxMultipartBytes;

  FormSizeLimitFilter(ServerProperties server, MultipartProperties uploads) {
    this.maxFormBytes = server.getTomcat().getMaxHttpFormPostSize().toBytes();
    this.maxMultipartBytes = uploads.getMaxRequestSize().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (hasContentType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
            && length > maxFormBytes
        || hasContentType(request, MediaType.MULTIPART_FORM_DATA_VALUE)
            && length > maxMultipartBytes) {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean hasContentType(HttpServletRequest request, String type) {
    return request.getContentType() != null && request.getContentType().startsWith(type);
  }
}
