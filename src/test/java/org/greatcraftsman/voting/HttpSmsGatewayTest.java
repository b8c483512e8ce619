package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class HttpSmsGatewayTest {

  private final List<String> received = new ArrayList<>();
  private HttpServer service;
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/send",
        exchange -> {
          received.add(exchange.getRequestHeaders().getFirst("X-Token"));
          received.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  private HttpSmsGateway gateway() {
    String url = "http://127.0.0.1:" + service.getAddress().getPort() + "/send";
    return new HttpSmsGateway(url, "X-Token", "secret", RestClient.builder());
  }

  @Test
  void theMessageIsPostedWithTheToken() {
    assertThat(gateway().send("13800138000", "验证码是123456")).isEmpty();

    assertThat(received.get(0)).isEqualTo("secret");
    assertThat(received.get(1)).contains("\"phone\":\"13800138000\"").contains("验证码是123456");
  }

  @Test
  void ifTheServiceFailsTheVoterIsAskedToTryAgain() {
    status = 500;

    assertThatThrownBy(() -> gateway().send("13800138000", "验证码是123456"))
        .isInstanceOf(Refusal.class)
        .hasMessage("验证码短信没有发出，请一分钟后重新获取。");
  }
}
