package org.greatcraftsman.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses IP addresses that are written as numbers. A host name is not one: nothing here asks a name
 * server.
 */
final class IpAddress {

  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern V4 =
      Pattern.compile("(" + OCTET + "(?:\\." + OCTET + "){3})(?::\\d{1,5})?");
  private static final Pattern V6_IN_BRACKETS = Pattern.compile("\\[([^\\[\\]]+)](?::\\d{1,5})?");

  private IpAddress() {}

  /**
   * The address in this text, which may carry a port ({@code 192.0.2.1:80}, {@code
   * [2001:db8::1]:80}) or a zone ({@code fe80::1%eth0}); both are dropped. An IPv4 address that is
   * mapped into IPv6 becomes the IPv4 address. Empty if the text is anything else.
   */
  static Optional<InetAddress> parse(String text) {
    String trimmed = text == null ? "" : text.strip();
    Matcher v4 = V4.matcher(trimmed);
    if (v4.matches()) {
      return address(v4.group(1));
    }
    Matcher v6 = V6_IN_BRACKETS.matcher(trimmed);
    String bare = (v6.matches() ? v6.group(1) : trimmed).replaceFirst("%.*", "");
    // The brackets keep the parser from trying it as a name.
    return bare.contains(":") ? address("[" + bare + "]") : Optional.empty();
  }

  private static Optional<InetAddress> address(String literal) {
    try {
      return Optional.of(InetAddress.getByName(literal));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }
}
