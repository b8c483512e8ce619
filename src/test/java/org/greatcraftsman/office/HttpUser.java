package org.greatcraftsman.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP client that acts as one user: it keeps cookies and sends the CSRF token of the product's
 * pages or of the web apps.
 */
public class HttpUser {

  /** The path of the engine's REST API that Tasklist uses. */
  public static final String ENGINE_API = "/camunda/api/engine/engine/default";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String baseUrl;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public HttpUser(int port) {
    this.baseUrl = "http://127.0.0.1:" + port;
  }

  /**
   * Logs in on the product's login page and opens Tasklist, which sets the CSRF token of the web
   * apps; fails the test if the login is refused.
   */
  public HttpUser logIn(String username, String password) {
    HttpResponse<String> answer = attemptLogIn(username, password);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(this::assertNotLoginPage);
    assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    return this;
  }

  /** Sends the login form, which may be refused. */
  public HttpResponse<String> attemptLogIn(String username, String password) {
    String fields = "username=" + encoded(username) + "&password=" + encoded(password);
    return fill("/login", "/login", fields);
  }

  /** Sends a form of a page that has no fields. */
  public HttpResponse<String> submitForm(String page, String action) {
    return fill(page, action, "");
  }

  /**
   * Sends a form of a page.
   *
   * @param fields the fields, URL-encoded
   * @param headers further headers: alternating names and values
   */
  public HttpResponse<String> fill(String page, String action, String fields, String... headers) {
    Matcher token = TOKEN.matcher(get(page).body());
    assertThat(token.find()).isTrue();
    HttpRequest.Builder request =
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + encoded(token.group(1))));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Requests a page or JSON. */
  public HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html,application/json").GET());
  }

  /** Posts JSON. */
  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, json);
  }

  /**
   * Sends JSON.
   *
   * @param headers further headers: alternating names and values
   */
  public HttpResponse<String> send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    String token = cookie("XSRF-TOKEN");
    return send(token == null ? request : request.header("X-XSRF-TOKEN", token));
  }

  /** Posts without a CSRF token, as a page of another site could make the user's browser do. */
  public HttpResponse<String> postWithoutToken(String path) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}")));
  }

  /** Posts a body of any content type with the CSRF token of the web apps. */
  public HttpResponse<String> upload(String path, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The value of a cookie; {@code null} without one. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private void assertNotLoginPage(String location) {
    assertThat(location).doesNotContain("/login");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException unreachable) {
      throw new IllegalStateException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
