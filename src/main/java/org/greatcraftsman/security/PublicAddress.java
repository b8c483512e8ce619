package org.greatcraftsman.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.greatcraftsman.StartRefusal;

/**
 * The address under which the public reaches the site: scheme, host and port, without a path.
 *
 * @param scheme {@code http} or {@code https}
 * @param host the host in lower case; an IPv6 address is enclosed in brackets
 * @param port 1 to 65535; the default of the scheme if the setting has no port
 */
record PublicAddress(String scheme, String host, int port) {

  private static final String HTTPS = "https";

  /**
   * Parses an address such as {@code https://host} or {@code http://host:port}.
   *
   * @throws StartRefusal if the text is not such an address
   */
  static PublicAddress parse(String text) {
    try {
      URI address = new URI(text.strip().toLowerCase(Locale.ROOT));
      String path = address.getRawPath();
      boolean valid =
          (HTTPS.equals(address.getScheme()) || "http".equals(address.getScheme()))
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && (path.isEmpty() || path.equals("/"))
              && address.getRawQuery() == null
              && address.getRawFragment() == null
              && address.getPort() != 0
              && address.getPort() <= 65535;
      if (valid) {
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

  /** The value of the {@code Host} header, which omits the default port of the scheme. */
  String authority() {
    return port == port(scheme, -1) ? host : host + ":" + port;
  }

  private static int port(String scheme, int explicit) {
    return explicit >= 0 ? explicit : HTTPS.equals(scheme) ? 443 : 80;
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
