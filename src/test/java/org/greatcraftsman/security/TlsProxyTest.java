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
import java.util.stream.Stream;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.RawClient;
import org.greatcraftsman.office.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Cookies, redirects and links behind a TLS proxy, and for a client that bypasses the proxy. The
 * test runs on one database only, because it concerns HTTP responses.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "craftsman.public-address=https://gcc.example.org",
      "craftsman.trusted-proxies=127.0.0.1"
    })
@ActiveProfiles({"test", "tls"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({OfficeFixture.class, MutableClock.class})
class TlsProxyTest {

  private static final String SITE = "https://gcc.example.org";
  private static final String PROXY = "127.0.0.1";
  private static final String STRANGER = "127.0.0.2";

  private static final String[] SPOOFED = {
    "Host: evil.example",
    "Forwarded: for=203.0.113.9;host=evil.example;proto=https",
    "X-Forwarded-For: 203.0.113.9",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: http",
    "X-Forwarded-Port: 4444",
    "X-Forwarded-Prefix: /evil"
  };

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern SESSION = Pattern.compile("JSESSIONID=[^;]+");

  @LocalServerPort int port;

  private final HttpClient proxy = HttpClient.newHttpClient();

  HttpResponse<String> login;
  HttpResponse<String> loggedIn;
  HttpResponse<String> tasklist;

  @BeforeEach
  void logInAsAdministrator() throws Exception {
    login = send(request("/login", "").GET());
    loggedIn = send(request("/login", session(login)).POST(credentials(login.body())));
    tasklist = send(request("/camunda/app/tasklist/default/", session(loggedIn)).GET());
  }

  @Test
  void everyCookieIsSecure() {
    assertThat(cookies(login)).hasSize(1).allMatch(cookie -> cookie.contains("Secure"));
    assertThat(cookies(loggedIn)).hasSize(1).allMatch(cookie -> cookie.contains("Secure"));
    assertThat(cookies(tasklist)).hasSize(1).allMatch(cookie -> cookie.contains("Secure"));
  }

  @Test
  void everyResponseHasStrictTransportSecurity() {
    assertThat(List.of(login, loggedIn, tasklist))
        .allSatisfy(
            answer ->
                assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=31536000")
                    .contains("includeSubDomains"));
  }

  @Test
  void theRedirectAfterTheLoginUsesThePublicAddress() {
    assertThat(loggedIn.headers().firstValue("Location")).hasValue(SITE + "/desk");
  }

  @ParameterizedTest
  @ValueSource(strings = {PROXY, STRANGER})
  void noRedirectUsesAHostFromTheRequest(String peer) {
    assertThat(sendSpoofed(peer, "GET /desk").header("Location")).hasValue(SITE + "/login");
    assertThat(sendSpoofed(peer, "GET /camunda/app/tasklist/default/").header("Location"))
        .hasValue(SITE + "/login");
    assertThat(sendSpoofed(peer, "GET /vote/ballot").header("Location")).hasValue(SITE + "/vote");
    assertThat(sendSpoofed(peer, "GET /swagger-ui.html").header("Location"))
        .hasValueSatisfying(to -> assertThat(to).doesNotContain("evil").startsWith("/swagger-ui/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PROXY, STRANGER})
  void theDescriptionOfTheApiContainsThePublicAddress(String peer) {
    assertThat(sendSpoofed(peer, "GET /v3/api-docs").body())
        .contains("\"servers\":[{\"url\":\"" + SITE + "\"")
        .doesNotContain("evil");
    assertThat(sendSpoofed(peer, "GET /v3/api-docs/swagger-config").body())
        .contains("\"oauth2RedirectUrl\":\"" + SITE + "/")
        .doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {PROXY, STRANGER})
  void noPageContainsAHostFromTheRequest(String peer) {
    assertThat(List.of("/", "/login", "/rules", "/nominate", "/vote", "/notice", "/honor", "/none"))
        .allSatisfy(
            page ->
                assertThat(sendSpoofed(peer, "GET " + page).body())
                    .contains("</html>")
                    .doesNotContain("evil"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PROXY, STRANGER})
  void linksOfTheEngineApiUseThePublicAddress(String peer) {
    assertThat(
            sendSpoofed(
                    peer,
                    "OPTIONS " + HttpUser.ENGINE_API + "/user",
                    "Cookie: " + session(loggedIn))
                .body())
        .contains("\"href\":\"" + SITE + HttpUser.ENGINE_API + "/user")
        .doesNotContain("evil");
  }

  @Test
  void anAdministratorReadsTheNumberOfIgnoredRequests() throws Exception {
    sendSpoofed(STRANGER, "GET /");

    assertThat(send(request("/actuator/info", session(loggedIn)).GET()).body())
        .matches("\\{\"forwardedHeaders\":\\{\"ignoredRequests\":[1-9][0-9]*}}");
  }

  private static List<String> cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie");
  }

  private static HttpRequest.BodyPublisher credentials(String page) {
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

  /** Sends a request with another host in the Host header and in all forwarding headers. */
  private RawClient.Answer sendSpoofed(String peer, String request, String... headers) {
    return RawClient.send(
        peer,
        PROXY,
        port,
        request,
        Stream.concat(Stream.of(SPOOFED), Stream.of(headers)).toArray(String[]::new));
  }

  private HttpRequest.Builder request(String path, String cookie) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-For", "198.51.100.7")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return proxy.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
