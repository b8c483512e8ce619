package org.greatcraftsman.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.greatcraftsman.StartRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Determines the address of the client and the address of the site for each request, before any
 * other part of the container or the application reads them. {@link TrustedProxies} identifies the
 * client. If a {@link PublicAddress} is set, it supplies the scheme, host and port, and thus every
 * absolute link and redirect. All forwarding headers are then removed from the request, no matter
 * who sent them.
 *
 * <p>Tomcat's {@code RemoteIpValve} identifies the client in the same way. However, it trusts
 * private addresses by default, takes the scheme and host from headers, matches addresses as text,
 * and leaves the headers of an untrusted peer in the request.
 */
@Component
class ForwardedHeaders
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, InfoContributor, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ForwardedHeaders.class);

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** Every header with this prefix is a forwarding header. */
  private static final String PREFIX = "x-forwarded";

  private static final Set<String> NAMES =
      Set.of(
          "forwarded",
          "x-real-ip",
          "x-client-ip",
          "x-cluster-client-ip",
          "x-original-forwarded-for",
          "x-original-host",
          "x-original-url",
          "x-rewrite-url",
          "x-host",
          "x-http-host-override",
          "x-scheme",
          "x-url-scheme",
          "front-end-https",
          "true-client-ip",
          "cf-connecting-ip",
          "cf-connecting-ipv6",
          "fastly-client-ip",
          "proxy-client-ip",
          "wl-proxy-client-ip",
          "x-envoy-external-address");

  private final TrustedProxies proxies;
  private final Optional<PublicAddress> site;
  private final AtomicLong ignored = new AtomicLong();

  ForwardedHeaders(Environment environment) {
    this.proxies =
        new TrustedProxies(
            Binder.get(environment)
                .bind("craftsman.trusted-proxies", Bindable.listOf(String.class))
                .orElse(List.of()));
    this.site =
        Optional.of(environment.getProperty("craftsman.public-address", ""))
            .filter(text -> !text.isBlank())
            .map(PublicAddress::parse);
    boolean tls = environment.acceptsProfiles(Profiles.of("tls"));
    if (tls && site.filter(PublicAddress::isSecure).isEmpty()) {
      throw new StartRefusal(
          "使用tls时须用craftsman.public-address写明公众访问本站的网址，以https://开头，例如https://gcc.example.org，否则不能启动。",
          "Not started, because the profile tls needs craftsman.public-address, the https://"
              + " address of the site.");
    }
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addEngineValves(new ForwardedHeadersValve());
  }

  /** Reports to administrators how many requests had forwarding headers that were ignored. */
  @Override
  public void contribute(Info.Builder info) {
    info.withDetail("forwardedHeaders", Map.of("ignoredRequests", ignored.get()));
  }

  private void countIgnored() {
    if (ignored.getAndIncrement() == 0) {
      LOG.warn(
          "A request with forwarded headers came from a peer that is not in"
              + " craftsman.trusted-proxies; the headers were ignored. If the peer is your reverse"
              + " proxy, add its address. Further requests are counted in /actuator/info and not"
              + " logged.");
    }
  }

  private static Set<String> forwardingHeaders(MimeHeaders headers) {
    Set<String> found = new TreeSet<>();
    for (String name : Collections.list(headers.names())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith(PREFIX) || NAMES.contains(lower)) {
        found.add(name);
      }
    }
    return found;
  }

  private final class ForwardedHeadersValve extends ValveBase {

    ForwardedHeadersValve() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
      Set<String> forwarded = forwardingHeaders(headers);
      if (!forwarded.isEmpty()) {
        Optional<InetAddress> peer = IpAddress.parse(request.getPeerAddr());
        if (peer.filter(proxies::contain).isPresent()) {
          String client = proxies.client(peer.get(), hops(request)).getHostAddress();
          request.setRemoteAddr(client);
          request.setRemoteHost(client);
        } else {
          countIgnored();
        }
        forwarded.forEach(headers::removeHeader);
      }
      site.ifPresent(address -> setSiteAddress(address, request));
      getNext().invoke(request, response);
    }

    private static List<String> hops(Request request) {
      return Collections.list(request.getHeaders(FORWARDED_FOR)).stream()
          .flatMap(value -> Arrays.stream(value.split(",")))
          .filter(hop -> !hop.isBlank())
          .toList();
    }

    private static void setSiteAddress(PublicAddress site, Request request) {
      request.setSecure(site.isSecure());
      request.getCoyoteRequest().scheme().setString(site.scheme());
      request.getCoyoteRequest().serverName().setString(site.host());
      request.setServerPort(site.port());
      request.getCoyoteRequest().getMimeHeaders().setValue("host").setString(site.authority());
    }
  }
}
