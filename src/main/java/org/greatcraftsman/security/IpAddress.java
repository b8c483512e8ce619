package org.greatcraftsman.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses IP address literals. A host name is not accepted, so that no name server is queried. */
final class IpAddress {

  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern V4 =
      Pattern.compile("(" + OCTET + "(?:\\." + OCTET + "){3})(?::\\d{1,5})?");
  private static final Pattern V6_IN_BRACKETS = Pattern.compile("\\[([^\\[\\]]+)](?::\\d{1,5})?");

  private IpAddress() {}

  /**
   * Parses an address. A port ({@code 192.0.2.1:80}, {@code [2001:db8::1]:80}) or a zone ({@code
   * fe80::1%eth0}) is discarded. An IPv4-mapped IPv6 address becomes the IPv4 address. The result
   * is empty if the text is not an address.
   */
  static Optional<InetAddress> parse(String text) {
    String trimmed = text == null ? "" : text.strip();
    Matcher v4 = V4.matcher(trimmed);
    if (v4.matches()) {
      return address(v4.group(1));
    }
    Matcher v6 = V6_IN_BRACKETS.matcher(trimmed);
    String bare = (v6.matches() ? v6.group(1) : trimmed).replaceFirst("%.*", "");
    // The brackets prevent the parser from resolving the text as a host name.
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
