package org.greatcraftsman.voting;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * SMS gateway over HTTP. Posts a JSON object with {@code phone} and {@code text} to {@code
 * craftsman.sms.url}, with a token in the configured header.
 */
@Component
@Profile("!rehearsal")
class HttpSmsGateway implements SmsGateway {

  private static final Logger LOG = LoggerFactory.getLogger(HttpSmsGateway.class);

  private final String url;
  private final String header;
  private final String token;
  private final RestClient client;

  HttpSmsGateway(
      @Value("${craftsman.sms.url:}") String url,
      @Value("${craftsman.sms.token-header:Authorization}") String header,
      @Value("${craftsman.sms.token:}") String token,
      RestClient.Builder client) {
    this.url = url;
    this.header = header;
    this.token = token;
    this.client =
        client
            .requestFactory(
                ClientHttpRequestFactoryBuilder.jdk()
                    .build(
                        ClientHttpRequestFactorySettings.defaults()
                            .withConnectTimeout(Duration.ofSeconds(3))
                            .withReadTimeout(Duration.ofSeconds(5))))
            .build();
  }

  @Override
  public Optional<String> send(String phone, String text) {
    if (url.isBlank()) {
      throw new Refusal("短信服务尚未开通，暂时不能发送验证码，请联系评选委员会办公室。");
    }
    try {
      client
          .post()
          .uri(url)
          .header(header, token)
          .contentType(MediaType.APPLICATION_JSON)
          .body(Map.of("phone", phone, "text", text))
          .retrieve()
          .toBodilessEntity();
      return Optional.empty();
    } catch (RestClientException notSent) {
      // The class only: the message of the exception may contain the text that was sent.
      LOG.warn("sending a short message failed: {}", notSent.getClass().getName());
      throw new Refusal("验证码短信没有发出，请一分钟后重新获取。");
    }
  }
}
