package org.greatcraftsman.security;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.util.NetMask;
import org.greatcraftsman.StartRefusal;

/**
 * The reverse proxies whose {@code X-Forwarded-For} header is believed: IP addresses and CIDR
 * blocks. Without any, no header is believed, not even one that comes from this machine.
 */
final class TrustedProxies {

  private final List<NetMask> blocks;

  /**
   * @param blocks such as {@code 10.0.0.5}, {@code 10.0.0.0/24} or {@code 2001:db8::/64}
   * @throws StartRefusal when one is neither an address nor a block, or is the block of all
   *     addresses
   */
  TrustedProxies(List<String> blocks) {
    this.blocks = blocks.stream().map(String::strip).map(TrustedProxies::block).toList();
  }

  /** Whether this address is one of them. */
  boolean contain(InetAddress address) {
    return blocks.stream().anyMatch(block -> block.matches(address));
  }

  /**
   * The client for which the proxies forwarded a request. Each proxy appends the address that it
   * got the request from, so the list is read from its right end: the first address that is not a
   * trusted proxy is the client, and what stands left of it is the client's own invention. An
   * unreadable entry ends the search at the proxy that sent it.
   *
   * @param peer the other end of the connection
   * @param hops the entries of {@code X-Forwarded-For} in their order
   */
  InetAddress client(InetAddress peer, List<String> hops) {
    InetAddress client = peer;
    for (int i = hops.size() - 1; i >= 0 && contain(client); i--) {
      Optional<InetAddress> before = IpAddress.parse(hops.get(i));
      if (before.isEmpty()) {
        break;
      }
      client = before.get();
    }
    return client;
  }

  private static NetMask block(String text) {
    try {
      int slash = text.indexOf('/');
      String address = slash < 0 ? text : text.substring(0, slash);
      if (IpAddress.parse(address).isPresent() && !text.endsWith("/0")) {
        return new NetMask(text);
      }
    } catch (IllegalArgumentException noBlock) {
      throw refused(text, noBlock);
    }
    throw refused(text, null);
  }

  private static StartRefusal refused(String text, Exception cause) {
    return new StartRefusal(
        "craftsman.trusted-proxies中的“"
            + text
            + "”不能用，不能启动：请填写反向代理的IP地址或地址块，例如10.0.0.5或10.0.0.0/24。",
        "Not started, because craftsman.trusted-proxies holds \""
            + text
            + "\", which is not the address or the CIDR block of a proxy.",
        cause);
  }
}
