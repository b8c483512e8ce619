package org.greatcraftsman.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.greatcraftsman.office.HttpUser;

/**
 * The connection of somebody who has logged in, kept open and used by one thread. It does what a
 * browser does on the wire and costs next to nothing here: what is measured is the server, and a
 * {@link HttpUser} with threads of its own takes a tenth of the same processor.
 */
final class KeepAliveConnection {

  private final String home;
  private final String cookies;
  private final String token;

  /**
   * @param login a browser that has logged in
   */
  KeepAliveConnection(int port, HttpUser login) {
    this.home = "http://127.0.0.1:" + port;
    this.token = login.cookie("XSRF-TOKEN");
    this.cookies = "JSESSIONID=" + login.cookie("JSESSIONID") + "; XSRF-TOKEN=" + token;
  }

  /** The answer to this JSON; anything but a success is an error. */
  String post(String path, String json) throws IOException {
    HttpURLConnection request =
        (HttpURLConnection) URI.create(home + path).toURL().openConnection();
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    request.setRequestMethod("POST");
    request.setDoOutput(true);
    request.setFixedLengthStreamingMode(body.length);
    request.setRequestProperty("Content-Type", "application/json");
    request.setRequestProperty("Accept", "application/json");
    request.setRequestProperty("Cookie", cookies);
    request.setRequestProperty("X-XSRF-TOKEN", token);
    try (OutputStream out = request.getOutputStream()) {
      out.write(body);
    }
    if (request.getResponseCode() >= 300) {
      try (InputStream fault = request.getErrorStream()) {
        throw new IllegalStateException(request.getResponseCode() + " " + text(fault));
      }
    }
    try (InputStream answer = request.getInputStream()) {
      return text(answer);
    }
  }

  private static String text(InputStream in) throws IOException {
    return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
