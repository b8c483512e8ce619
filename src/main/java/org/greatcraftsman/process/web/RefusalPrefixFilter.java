package org.greatcraftsman.process.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Removes the English prefix that Camunda's REST layer adds to a refusal, so that Tasklist shows
 * the sentence alone.
 */
class RefusalPrefixFilter extends OncePerRequestFilter {

  private static final Pattern SUBMISSION = Pattern.compile(".*/(submit-form|complete)");
  private static final Pattern PREFIX =
      Pattern.compile(
          "^Cannot (submit task form|complete task|instantiate process definition) \\S+: ");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SUBMISSION.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper buffered = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, buffered);
    if (buffered.getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
      byte[] answer = withoutPrefix(buffered.getContentAsByteArray());
      buffered.resetBuffer();
      buffered.getOutputStream().write(answer);
    }
    buffered.copyBodyToResponse();
  }

  private static byte[] withoutPrefix(byte[] answer) throws IOException {
    try {
      JsonNode json = MAPPER.readTree(answer);
      if (json instanceof ObjectNode fault && fault.path("message").isTextual()) {
        fault.put("message", PREFIX.matcher(fault.get("message").asText()).replaceFirst(""));
        return MAPPER.writeValueAsBytes(fault);
      }
    } catch (JsonProcessingException notJson) {
      return answer;
    }
    return answer;
  }
}
