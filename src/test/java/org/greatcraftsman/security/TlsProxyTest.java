package org.greatcraftsman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The office behind a proxy that speaks TLS. An office of its own, on one database: it is about
 * what browsers are told.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "tls"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({OfficeFixture.class, MutableClock.class})
@DirtiesContext
class TlsProxyTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern SESSION = Pattern.compile("JSESSIONID=[^;]+");

  @LocalServerPort int port;

  private final HttpClient proxy = HttpClient.newHttpClient();

  HttpResponse<String> login;
  HttpResponse<String> arrival;
  HttpResponse<String> tasklist;

  @BeforeEach
  void anAdministratorLogsIn() throws Exception {
    login = send(request("/login", "").GET());
    arrival = send(request("/login", session(login)).POST(logIn(login.body())));
    tasklist = send(request("/camunda/app/tasklist/default/", session(arrival)).GET());
  }

  @Test
  void everyCookieIsForHttpsOnly() {
    assertThat(cookies(login)).hasSize(1).allMatch(cookie -> cookie.contains("Secure"));
    assertThat(cookies(arrival)).hasSize(1).allMatch(cookie -> cookie.contains("Secure"));
    assertThat(cookies(tasklist)).hasSize(1).allMatch(cookie -> cookie.contains("Secure"));
  }

  @Test
  void browsersRememberToComeByHttps() {
    assertThat(List.of(login, arrival, tasklist))
        .allSatisfy(
            answer ->
                assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=31536000")
                    .contains("includeSubDomains"));
  }

  @Test
  void theWayOnStaysWithHttps() {
    assertThat(arrival.headers().firstValue("Location").orElseThrow()).startsWith("https://");
  }

  private static List<String> cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie");
  }

  private static HttpRequest.BodyPublisher logIn(String page) {
    Matcher token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    return HttpRequest.BodyPublishers.ofString(
        "username=admin&password=admin-of-the-tests&_csrf="
            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
  }

  private static String session(HttpResponse<String> answer) {
    Matcher session = SESSION.matcher(answer.headers().firstValue("Set-Cookie").orElseThrow());
    assertThat(session.find()).isTrue();
    return session.group();
  }

  private HttpRequest.Builder request(String path, String cookie) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("X-Forwarded-Proto", "https")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return proxy.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
