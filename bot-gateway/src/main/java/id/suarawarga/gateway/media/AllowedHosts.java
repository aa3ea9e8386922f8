package id.suarawarga.gateway.media;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Where a provider's files may come from: its configured API, and hosts by name over HTTPS. Such a
 * name must mean public addresses only; the ones looked at are the ones connected to, because
 * OkHttp asks here and nowhere else. Behind {@code HTTPS_PROXY} it is the proxy that resolves
 * names.
 */
final class AllowedHosts implements Dns {

  private final HttpUrl api;
  private final Set<String> hosts;
  private final Dns dns;

  /**
   * Of one provider.
   *
   * @param hosts names in lower case, each exactly as it stands in URLs
   */
  AllowedHosts(HttpUrl api, Set<String> hosts, Dns dns) {
    this.api = api;
    this.hosts = Set.copyOf(hosts);
    this.dns = dns;
  }

  /** Whether a request may go there, as far as the URL tells. */
  boolean permits(HttpUrl url) {
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return false;
    }
    return isApi(url) || (url.isHttps() && url.port() == 443 && hosts.contains(url.host()));
  }

  private boolean isApi(HttpUrl url) {
    return isSameServer(url, api);
  }

  static boolean isSameServer(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  /** The operator chose the API's address, so it may be in the city's own network. */
  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = dns.lookup(host);
    if (!host.equals(api.host()) && !addresses.stream().allMatch(PublicAddress::is)) {
      throw new ForbiddenAddressException();
    }
    return addresses;
  }
}
