package org.greatcraftsman.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.greatcraftsman.office.HttpUser;

/**
 * The connection of somebody who has logged in, kept open and used by one thread. It does what a
 * browser does on the wire and costs next to nothing here: what is measured is the server, and a
 * {@link HttpUser} with threads of its own takes a tenth of the same processor.
 */
final class KeepAliveConnection {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String home;
  private final HttpUser login;
  private final String cookies;
  private final String token;
  private String formToken;

  /**
   * @param login a browser that has logged in
   */
  KeepAliveConnection(int port, HttpUser login) {
    this.home = "http://127.0.0.1:" + port;
    this.login = login;
    this.token = login.cookie("XSRF-TOKEN");
    this.cookies = "JSESSIONID=" + login.cookie("JSESSIONID") + "; XSRF-TOKEN=" + token;
  }

  /** The answer to this JSON; anything but a success is an error. */
  String post(String path, String json) throws IOException {
    HttpURLConnection request = send(path, "application/json", json);
    if (request.getResponseCode() >= 300) {
      throw refused(request);
    }
    try (InputStream answer = request.getInputStream()) {
      return text(answer);
    }
  }

  /** The address to which the answer to this page's form leads; anything else is an error. */
  String submitForm(String page, Map<String, String> typed) throws IOException {
    if (formToken == null) {
      Matcher shown = FORM_TOKEN.matcher(login.get(page).body());
      if (!shown.find()) {
        throw new IllegalStateException("no form on " + page);
      }
      formToken = shown.group(1);
    }
    StringBuilder body = new StringBuilder("_csrf=").append(encoded(formToken));
    typed.forEach(
        (name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
    HttpURLConnection request = send(page, "application/x-www-form-urlencoded", body.toString());
    if (request.getResponseCode() != 302) {
      throw refused(request);
    }
    try (InputStream answer = request.getInputStream()) {
      text(answer);
    }
    return request.getHeaderField("Location");
  }

  private HttpURLConnection send(String path, String contentType, String content)
      throws IOException {
    HttpURLConnection request =
        (HttpURLConnection) URI.create(home + path).toURL().openConnection();
    byte[] body = content.getBytes(StandardCharsets.UTF_8);
    request.setRequestMethod("POST");
    request.setInstanceFollowRedirects(false);
    request.setDoOutput(true);
    request.setFixedLengthStreamingMode(body.length);
    request.setRequestProperty("Content-Type", contentType);
    request.setRequestProperty("Accept", "application/json");
    request.setRequestProperty("Cookie", cookies);
    request.setRequestProperty("X-XSRF-TOKEN", token);
    try (OutputStream out = request.getOutputStream()) {
      out.write(body);
    }
    return request;
  }

  private static IllegalStateException refused(HttpURLConnection request) throws IOException {
    try (InputStream fault =
        request.getErrorStream() == null ? request.getInputStream() : request.getErrorStream()) {
      return new IllegalStateException(request.getResponseCode() + " " + text(fault));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
