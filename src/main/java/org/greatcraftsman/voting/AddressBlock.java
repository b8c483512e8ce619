package org.greatcraftsman.voting;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The block of neighbouring network addresses to which an address belongs: the first 24 bits of an
 * IPv4 address, or the first 56 bits of an IPv6 address (the prefix of a household).
 */
final class AddressBlock {

  private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  private AddressBlock() {}

  /** Returns the block in hexadecimal digits, or {@code unknown} if the text is no address. */
  static String of(String address) {
    // A host name would be looked up on the network.
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
