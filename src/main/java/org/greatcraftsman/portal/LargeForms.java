package org.greatcraftsman.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.web.ServerProperties;
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

  LargeForms(ServerProperties server) {
    this.most = server.getTomcat().getMaxHttpFormPostSize().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type != null
        && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        && request.getContentLengthLong() > most) {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    } else {
      chain.doFilter(request, response);
    }
  }
}
