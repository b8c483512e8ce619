package org.greatcraftsman.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.greatcraftsman.StartRefusal;

/**
 * The address under which the public reaches the site: scheme, host and port, without a path.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case; an IPv6 address stands in brackets
 * @param port 1 to 65535; the default of the scheme when the setting names none
 */
record PublicAddress(String scheme, String host, int port) {

  private static final String HTTPS = "https";

  /**
   * Parses {@code https://host} or {@code https://host:port}, also with {@code http}.
   *
   * @throws StartRefusal when the text is anything else
   */
  static PublicAddress parse(String text) {
    try {
      URI address = new URI(text.strip().toLowerCase(Locale.ROOT));
      String path = address.getRawPath();
      boolean site =
          (HTTPS.equals(address.getScheme()) || "http".equals(address.getScheme()))
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && (path.isEmpty() || path.equals("/"))
              && address.getRawQuery() == null
              && address.getRawFragment() == null
              && address.getPort() != 0
              && address.getPort() <= 65535;
      if (site) {
        return new PublicAddress(
            address.getScheme(), address.getHost(), port(address.getScheme(), address.getPort()));
      }
    } catch (URISyntaxException unreadable) {
      throw refused(text, unreadable);
    }
    throw refused(text, null);
  }

  boolean isSecure() {
    return HTTPS.equals(scheme);
  }

  /** The value of the {@code Host} header: the port is left out when it is the scheme's default. */
  String authority() {
    return port == port(scheme, -1) ? host : host + ":" + port;
  }

  private static int port(String scheme, int written) {
    return written >= 0 ? written : HTTPS.equals(scheme) ? 443 : 80;
  }

  private static StartRefusal refused(String text, Exception cause) {
    return new StartRefusal(
        "craftsman.public-address（现为“"
            + text
            + "”）不能用，不能启动：请填写公众访问本站的网址，例如https://gcc.example.org，不带路径。",
        "Not started, because craftsman.public-address is \""
            + text
            + "\"; it must be the address of the site, such as https://gcc.example.org, without a"
            + " path.",
        cause);
  }
}
