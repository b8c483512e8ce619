package org.greatcraftsman.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.greatcraftsman.StartRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client that follows from the peer and {@code X-Forwarded-For}, and the setting. */
class TrustedProxiesTest {

  private final TrustedProxies proxies =
      new TrustedProxies(List.of("10.0.0.5", "192.0.2.0/28", "2001:db8:0:1::/64", "::1"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # peer            | X-Forwarded-For                           | client
          10.0.0.5          | 198.51.100.7                              | 198.51.100.7
          10.0.0.5          | 203.0.113.9, 198.51.100.7                 | 198.51.100.7
          10.0.0.5          | 10.0.0.5, 198.51.100.7                    | 198.51.100.7
          10.0.0.5          | 203.0.113.9, 198.51.100.7, 192.0.2.15     | 198.51.100.7
          10.0.0.5          | 192.0.2.1, 192.0.2.2                      | 192.0.2.1
          10.0.0.5          | 192.0.2.16                                | 192.0.2.16
          10.0.0.6          | 198.51.100.7                              | 10.0.0.6
          127.0.0.1         | 198.51.100.7                              | 127.0.0.1
          192.0.2.15        | 198.51.100.7:50123                        | 198.51.100.7
          ::ffff:10.0.0.5   | 198.51.100.7                              | 198.51.100.7
          10.0.0.5          | ::ffff:198.51.100.7                       | 198.51.100.7
          2001:db8:0:1::9   | 2001:db8:0:2::7                           | 2001:db8:0:2::7
          2001:db8:0:1::9   | 198.51.100.7, [2001:db8:0:2::7]:443       | 2001:db8:0:2::7
          2001:db8:0:1::9   | 203.0.113.9, 198.51.100.7, 10.0.0.5       | 198.51.100.7
          2001:db8:0:2::9   | 198.51.100.7                              | 2001:db8:0:2::9
          ::1               | fe80::1%eth0                              | fe80::1
          """)
  void theRightmostAddressThatIsNotATrustedProxyIsTheClient(
      String peer, String forwardedFor, String client) {
    assertThat(client(peer, forwardedFor)).isEqualTo(address(client));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "198.51.100.7, unknown",
        "198.51.100.7, _hidden",
        "198.51.100.7, localhost",
        "198.51.100.7, 198.51.100.256",
        "198.51.100.7, 198.51.100",
        "198.51.100.7, 0x7f000001",
        "198.51.100.7, 198.051.100.8",
        "198.51.100.7, dead.beef",
        "198.51.100.7, 2001:db8::1::2",
        "198.51.100.7, .:1",
        "198.51.100.7, <script>"
      })
  void ifAnEntryIsNotAnAddressTheProxyThatSentItIsTheClient(String forwardedFor) {
    assertThat(client("10.0.0.5", forwardedFor)).isEqualTo(address("10.0.0.5"));
  }

  @Test
  void noAddressIsTrustedByDefault() {
    TrustedProxies none = new TrustedProxies(List.of());

    assertThat(List.of("127.0.0.1", "::1", "10.0.0.1", "192.168.0.1", "fe80::1"))
        .noneMatch(peer -> none.contain(address(peer)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxy",
        "proxy.example.org",
        "10.0.0",
        "10.0.0.256",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "10.0.0.0/a",
        "10\\.0\\.0\\..*",
        "2001:db8::/129",
        "0.0.0.0/0",
        "::/0",
        "*",
        "10.0.0.1;80"
      })
  void anInvalidSettingIsRejected(String text) {
    assertThatThrownBy(() -> new TrustedProxies(List.of("10.0.0.5", text)))
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("craftsman.trusted-proxies中的“" + text + "”不能用");
  }

  private InetAddress client(String peer, String forwardedFor) {
    return proxies.client(address(peer), Arrays.asList(forwardedFor.split(",")));
  }

  private static InetAddress address(String text) {
    return IpAddress.parse(text).orElseThrow();
  }
}
