package org.greatcraftsman.voting;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The network prefix of an IP address: the first 24 bits of an IPv4 address, or the first 56 bits
 * of an IPv6 address, which is what a provider typically delegates to one subscriber.
 */
final class AddressBlock {

  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

  private AddressBlock() {}

  /** Returns the prefix in hexadecimal digits, or {@code unknown} if the text is no address. */
  static String of(String address) {
    // Only literal addresses: Java would look up anything else as a host name.
    if (address == null || !(V4.matcher(address).matches() || address.contains(":"))) {
      return "unknown";
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 7));
    } catch (UnknownHostException notAnAddress) {
      return "unknown";
    }
  }
}
