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

/** Answers in Chinese what the container refuses before any of our pages hears of it. */
@Component
class ContainerErrorPageCustomizer
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ContainerErrorPageCustomizer.class);

  @Override
  public int getOrder() {
    // Inside the container's own report, which would be English.
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
      RequestError fault = RequestError.ofStatus(status);
      if (fault.id() != null) {
        LOG.error("error {} in the container", fault.id(), failure);
      }
      byte[] page = page(fault).getBytes(StandardCharsets.UTF_8);
      try {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.finishResponse();
      } catch (IOException | IllegalStateException gone) {
        LOG.debug("the client has closed the connection", gone);
      }
    }

    private static String page(RequestError fault) {
      String id = fault.id() == null ? "" : "<p>错误编号：" + fault.id() + "</p>";
      return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
          + fault.title()
          + "</title></head><body><main><h1>"
          + fault.title()
          + "</h1><p>"
          + fault.sentence()
          + "</p>"
          + id
          + "<p><a href=\"/\">返回首页</a></p></main></body></html>";
    }
  }
}
