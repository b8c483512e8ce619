package org.greatcraftsman.voting;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The block of neighbouring addresses from which something came: the first 24 bits of an IPv4
 * address, the first 56 of an IPv6 address (what one household gets).
 */
final class AddressBlock {

  private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  private AddressBlock() {}

  static String of(String address) {
    // Only what cannot be a name: a name would be looked up on the network.
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
