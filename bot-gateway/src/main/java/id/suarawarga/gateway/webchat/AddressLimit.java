package id.suarawarga.gateway.webchat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suarawarga.gateway.channel.Time;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How much may come from one address: a bucket that holds a minute's worth and fills evenly. Holds
 * for this replica.
 */
final class AddressLimit {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 100_000;
  private static final int IPV6_NETWORK_BYTES = 8;

  private final long every;
  private final Time time;

  /** When the bucket of an address will be full again. */
  private final Cache<String, Long> full;

  AddressLimit(int perMinute, Time time) {
    this.every = MINUTE.toNanos() / perMinute;
    this.time = time;
    this.full =
        Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(MINUTE)
            .ticker(time::nanos)
            .build();
  }

  /** Takes one; if there is none, says how long to wait for it, and otherwise zero. */
  Duration take(String address) {
    long now = time.nanos();
    long[] wait = {0};
    full.asMap()
        .compute(
            client(address),
            (_, until) -> {
              long from = until == null || until - now < 0 ? now : until;
              wait[0] = Math.max(0, from + every - now - MINUTE.toNanos());
              return wait[0] > 0 ? from : from + every;
            });
    return Duration.ofNanos(wait[0]);
  }

  /** Whoever has an IPv6 address has a whole network of them. */
  private static String client(String address) {
    if (!address.contains(":")) {
      return address;
    }
    byte[] bytes = InetAddress.ofLiteral(address).getAddress();
    return HexFormat.of()
        .formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
  }
}
