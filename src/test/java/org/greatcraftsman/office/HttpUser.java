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

/** A person at a browser: keeps cookies and sends the token that each kind of page wants. */
public class HttpUser {

  /** Camunda's REST API as Tasklist sees it. */
  public static final String ENGINE_API = "/camunda/api/engine/engine/default";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String home;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public HttpUser(int port) {
    this.home = "http://127.0.0.1:" + port;
  }

  /** Logs in on our page, and opens Tasklist, which brings the token of the web apps. */
  public HttpUser logIn(String username, String password) {
    HttpResponse<String> answer = attemptLogIn(username, password);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(this::assertNotLoginPage);
    assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    return this;
  }

  public HttpResponse<String> attemptLogIn(String username, String password) {
    String typed = "username=" + encoded(username) + "&password=" + encoded(password);
    return fill("/login", "/login", typed);
  }

  /** Presses a button of this page that asks for nothing. */
  public HttpResponse<String> submitForm(String page, String action) {
    return fill(page, action, "");
  }

  /**
   * Fills in a form of this page and sends it, with these further headers: name, value, and so on.
   */
  public HttpResponse<String> fill(String page, String action, String typed, String... headers) {
    Matcher token = TOKEN.matcher(get(page).body());
    assertThat(token.find()).isTrue();
    HttpRequest.Builder request =
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(typed + "&_csrf=" + encoded(token.group(1))));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html,application/json").GET());
  }

  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, json);
  }

  /** Sends JSON, with these further headers: a name, its value, and so on. */
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

  /** What a page of somebody else could make this browser send. */
  public HttpResponse<String> postWithoutToken(String path) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}")));
  }

  public HttpResponse<String> upload(String path, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

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
    return HttpRequest.newBuilder(URI.create(home + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException unreachable) {
      throw new IllegalStateException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
