package org.greatcraftsman.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.greatcraftsman.StartRefusal;
import org.greatcraftsman.office.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.mock.env.MockEnvironment;

/** The client, the site and the headers that an application sees in a real container. */
@ExtendWith(OutputCaptureExtension.class)
class ForwardedHeadersTest {

  private static final String PROXY = "127.0.0.1";
  private static final String STRANGER = "127.0.0.2";
  private static final String[] SPOOFED = {
    "Forwarded: for=203.0.113.9;host=evil.example;proto=https",
    "X-Forwarded-For: 203.0.113.9",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Server: evil.example",
    "X-Forwarded-Proto: https",
    "X-Forwarded-Scheme: https",
    "X-Forwarded-Protocol: https",
    "X-Forwarded-Port: 4444",
    "X-Forwarded-Prefix: /evil",
    "X-Forwarded-Ssl: on",
    "X-Forwarded-By: 203.0.113.9",
    "X-Forwarded: 203.0.113.9",
    "x-FORWARDED-anything: evil",
    "X-Real-IP: 203.0.113.9",
    "X-Client-IP: 203.0.113.9",
    "X-Cluster-Client-IP: 203.0.113.9",
    "X-Original-Forwarded-For: 203.0.113.9",
    "X-Original-Host: evil.example",
    "X-Original-URL: /evil",
    "X-Rewrite-URL: /evil",
    "X-Host: evil.example",
    "X-HTTP-Host-Override: evil.example",
    "X-Scheme: https",
    "X-Url-Scheme: https",
    "Front-End-Https: on",
    "True-Client-IP: 203.0.113.9",
    "CF-Connecting-IP: 203.0.113.9",
    "CF-Connecting-IPv6: 2001:db8::9",
    "Fastly-Client-IP: 203.0.113.9",
    "Proxy-Client-IP: 203.0.113.9",
    "WL-Proxy-Client-IP: 203.0.113.9",
    "X-Envoy-External-Address: 203.0.113.9"
  };

  private final MockEnvironment settings = new MockEnvironment();
  private ForwardedHeaders forwarding;
  private WebServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  void forwardingHeadersOfAnUntrustedPeerAreIgnoredAndRemoved() {
    start();

    Map<String, String> seen = get(STRANGER, SPOOFED);

    assertThat(seen)
        .containsEntry("address", STRANGER)
        .containsEntry("name", STRANGER)
        .containsEntry("url", "http://own.example:8080/")
        .containsEntry("secure", "false")
        .containsEntry("headers", "[accept, host]");
  }

  @Test
  void theLoopbackAddressIsNotTrustedByDefault() {
    start();

    assertThat(get(PROXY, SPOOFED))
        .containsEntry("address", PROXY)
        .containsEntry("headers", "[accept, host]");
  }

  @Test
  void forwardingHeadersOfAnUntrustedPeerAreIgnoredWhileAnotherPeerIsTrusted() {
    settings.setProperty("craftsman.trusted-proxies", PROXY);
    start();

    assertThat(get(STRANGER, "X-Forwarded-For: 203.0.113.9", "X-Real-IP: 203.0.113.9"))
        .containsEntry("address", STRANGER)
        .containsEntry("headers", "[accept, host]");
  }

  @Test
  void behindATrustedProxyTheRightmostUntrustedAddressIsTheClient() {
    settings.setProperty("craftsman.trusted-proxies", PROXY + ", 192.0.2.0/28");
    start();

    assertThat(get(PROXY, "X-Forwarded-For: 203.0.113.9, 198.51.100.7"))
        .containsEntry("address", "198.51.100.7")
        .containsEntry("name", "198.51.100.7");
    assertThat(
            get(
                PROXY,
                "X-Forwarded-For: 203.0.113.9, 198.51.100.7",
                "X-FORWARDED-FOR: , 192.0.2.14"))
        .as("two header lines with an empty entry and a second proxy")
        .containsEntry("address", "198.51.100.7");
    assertThat(get(PROXY, "X-Forwarded-For: 2001:DB8::7"))
        .containsEntry("address", "2001:db8:0:0:0:0:0:7");
    assertThat(get(PROXY)).as("a request without the header").containsEntry("address", PROXY);
  }

  @Test
  void onlyXForwardedForIsTrustedFromATrustedProxy() {
    settings.setProperty("craftsman.trusted-proxies", PROXY);
    start();

    assertThat(get(PROXY, SPOOFED))
        .containsEntry("address", "203.0.113.9")
        .containsEntry("url", "http://own.example:8080/")
        .containsEntry("secure", "false")
        .containsEntry("headers", "[accept, host]");
    assertThat(get(PROXY, "Forwarded: for=203.0.113.9", "X-Real-IP: 203.0.113.9"))
        .containsEntry("address", PROXY);
  }

  @Test
  void theSameRulesApplyToAPeerWithAnIPv6Address() throws IOException {
    assumeThat(NetworkInterface.getByInetAddress(InetAddress.getByName("::1")))
        .as("a loopback interface with IPv6")
        .isNotNull();
    start();
    assertThat(getOverIPv6("X-Forwarded-For: 2001:db8::9"))
        .containsEntry("address", "0:0:0:0:0:0:0:1")
        .containsEntry("headers", "[accept, host]");
    server.stop();

    settings.setProperty("craftsman.trusted-proxies", "::1");
    start();
    assertThat(getOverIPv6("X-Forwarded-For: 2001:db8::9, 2001:db8::7"))
        .containsEntry("address", "2001:db8:0:0:0:0:0:7");
  }

  @Test
  void linksAndRedirectsUseThePublicAddressForEveryRequest() {
    settings
        .withProperty("craftsman.trusted-proxies", PROXY)
        .withProperty("craftsman.public-address", "https://GCC.example.org");
    start();

    for (String peer : new String[] {PROXY, STRANGER}) {
      assertThat(get(peer, SPOOFED))
          .containsEntry("url", "https://gcc.example.org/")
          .containsEntry("secure", "true")
          .containsEntry("Host", "gcc.example.org");
    }
    assertThat(RawClient.send(STRANGER, PROXY, server.getPort(), "GET /away").header("Location"))
        .hasValue("https://gcc.example.org/there");
  }

  @Test
  void aPublicAddressMayHaveAPortAndThePlainHttpScheme() {
    settings.setProperty("craftsman.public-address", "http://[2001:db8::1]:8081/");
    start();

    assertThat(get(STRANGER))
        .containsEntry("url", "http://[2001:db8::1]:8081/")
        .containsEntry("secure", "false")
        .containsEntry("Host", "[2001:db8::1]:8081");
  }

  @Test
  void ignoredRequestsAreCountedAndOnlyTheFirstIsLoggedWithoutAnAddress(CapturedOutput log) {
    settings.setProperty("craftsman.trusted-proxies", PROXY);
    start();

    get(PROXY, "X-Forwarded-For: 203.0.113.9");
    get(STRANGER);
    assertThat(ignored()).isZero();

    for (int request = 0; request < 3; request++) {
      get(STRANGER, "X-Forwarded-For: 203.0.113.9", "X-Real-IP: 203.0.113.9");
    }
    assertThat(ignored()).isEqualTo(3);
    assertThat(log.getAll().split("craftsman.trusted-proxies", -1)).hasSize(2);
    assertThat(log).doesNotContain(STRANGER).doesNotContain("203.0.113.9");
  }

  @Test
  void theTlsProfileRequiresAPublicAddressWithHttps() {
    settings.setActiveProfiles("mysql", "tls");
    assertThatThrownBy(() -> new ForwardedHeaders(settings))
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("使用tls时须用craftsman.public-address写明");

    settings.setProperty("craftsman.public-address", "http://gcc.example.org");
    assertThatThrownBy(() -> new ForwardedHeaders(settings))
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("以https://开头");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gcc.example.org",
        "//gcc.example.org",
        "ftp://gcc.example.org",
        "https://",
        "https:gcc",
        "https://gcc.example.org/craftsman",
        "https://gcc.example.org?a",
        "https://gcc.example.org#a",
        "https://admin@gcc.example.org",
        "https://gcc.example.org:0",
        "https://gcc.example.org:65536",
        "https://gcc.example.org:port",
        "https://gcc example.org",
        "https://工匠.example.org",
        "https://gcc.example.org\r\nX: y"
      })
  void anInvalidPublicAddressIsRejected(String text) {
    settings.setProperty("craftsman.public-address", text);

    assertThatThrownBy(() -> new ForwardedHeaders(settings))
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("craftsman.public-address（现为“" + text + "”）不能用");
  }

  private void start() {
    forwarding = new ForwardedHeaders(settings);
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    forwarding.customize(factory);
    server =
        factory.getWebServer(
            context -> new ServletRegistrationBean<>(new EchoServlet(), "/").onStartup(context));
    server.start();
  }

  private Map<String, String> get(String from, String... headers) {
    return send(from, PROXY, headers);
  }

  private Map<String, String> getOverIPv6(String... headers) {
    return send("::1", "::1", headers);
  }

  private Map<String, String> send(String from, String to, String... headers) {
    String[] all =
        Stream.concat(Stream.of("Host: own.example:8080"), Stream.of(headers))
            .toArray(String[]::new);
    Map<String, String> seen = new TreeMap<>();
    RawClient.send(from, to, server.getPort(), "GET /", all)
        .body()
        .lines()
        .forEach(line -> seen.put(line.split("=", 2)[0], line.split("=", 2)[1]));
    return seen;
  }

  private long ignored() {
    Info.Builder info = new Info.Builder();
    forwarding.contribute(info);
    return (Long) ((Map<?, ?>) info.build().get("forwardedHeaders")).get("ignoredRequests");
  }

  /** Returns the properties of the request that it receives. */
  private static final class EchoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      if (request.getRequestURI().equals("/away")) {
        response.sendRedirect("/there");
        return;
      }
      response
          .getWriter()
          .printf(
              "address=%s%nname=%s%nurl=%s%nsecure=%s%nHost=%s%nheaders=%s%n",
              request.getRemoteAddr(),
              request.getRemoteHost(),
              request.getRequestURL(),
              request.isSecure(),
              request.getHeader("Host"),
              Collections.list(request.getHeaderNames()).stream()
                  .map(String::toLowerCase)
                  .sorted()
                  .toList());
    }
  }
}
