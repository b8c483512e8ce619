package org.greatcraftsman.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Makes Tomcat answer in Chinese when it rejects a request before a controller of the application
 * receives it.
 */
@Component
class ContainerErrorPageCustomizer
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ContainerErrorPageCustomizer.class);

  @Override
  public int getOrder() {
    // Customizers run in this order. The last valve is the innermost one, so it answers before the
    // English error page of Tomcat's own valve.
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new ErrorPageValve()));
  }

  private static final class ErrorPageValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      int status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      RequestError error = RequestError.ofStatus(status);
      if (error.id() != null) {
        LOG.error("error {} in the servlet container", error.id(), failure);
      }
      byte[] page = page(error).getBytes(StandardCharsets.UTF_8);
      try {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.finishResponse();
      } catch (IOException | IllegalStateException closed) {
        LOG.debug("the client has closed the connection", closed);
      }
    }

    private static String page(RequestError error) {
      String id = error.id() == null ? "" : "<p>错误编号：" + error.id() + "</p>";
      return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
          + error.title()
          + "</title></head><body><main><h1>"
          + error.title()
          + "</h1><p>"
          + error.sentence()
          + "</p>"
          + id
          + "<p><a href=\"/\">返回首页</a></p></main></body></html>";
    }
  }
}
