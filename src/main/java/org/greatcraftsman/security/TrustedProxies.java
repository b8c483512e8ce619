package org.greatcraftsman.security;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.util.NetMask;
import org.greatcraftsman.StartRefusal;

/**
 * The reverse proxies whose {@code X-Forwarded-For} header is trusted, as IP addresses and CIDR
 * blocks. No proxy is trusted by default, not even on the loopback interface.
 */
final class TrustedProxies {

  private final List<NetMask> blocks;

  /**
   * Parses the addresses and blocks.
   *
   * @param blocks such as {@code 10.0.0.5}, {@code 10.0.0.0/24} or {@code 2001:db8::/64}
   * @throws StartRefusal if one is neither an address nor a block, or is the block of all addresses
   */
  TrustedProxies(List<String> blocks) {
    this.blocks = blocks.stream().map(String::strip).map(TrustedProxies::block).toList();
  }

  /** True if the given address is that of a trusted proxy. */
  boolean contain(InetAddress address) {
    return blocks.stream().anyMatch(block -> block.matches(address));
  }

  /**
   * The client for which the proxies forwarded a request. Each proxy appends the address from which
   * it received the request, so the list is read from the right: the first address that is not a
   * trusted proxy is the client. The client may have forged the entries to its left. If an entry is
   * not an address, the proxy that sent it counts as the client.
   *
   * @param peer the remote address of the connection
   * @param hops the entries of {@code X-Forwarded-For}, in order
   */
  InetAddress client(InetAddress peer, List<String> hops) {
    InetAddress client = peer;
    for (int i = hops.size() - 1; i >= 0 && contain(client); i--) {
      Optional<InetAddress> previous = IpAddress.parse(hops.get(i));
      if (previous.isEmpty()) {
        break;
      }
      client = previous.get();
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
    } catch (IllegalArgumentException notABlock) {
      throw refused(text, notABlock);
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
