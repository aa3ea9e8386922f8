package id.suarawarga.gateway.media;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses of the internet from all those that mean this machine, the city's own network, or
 * a cloud's metadata service (IANA special-purpose registries, RFC 6890).
 */
final class PublicAddress {

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress(); // IPv4 written as IPv6 is an Inet4Address already
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    int third = Byte.toUnsignedInt(bytes[2]);
    return switch (first) {
      case 0, 10, 127 -> false; // this network, private, loopback
      case 100 -> second < 64 || second > 127; // shared by carriers
      case 169 -> second != 254; // link-local, cloud metadata
      case 172 -> second < 16 || second > 31; // private
      case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !isRelay(bytes);
      case 198 ->
          second != 18 && second != 19 && !(second == 51 && third == 100); // tests, examples
      case 203 -> !(second == 0 && third == 113); // examples
      default -> first < 224; // above: multicast, reserved, broadcast
    };
  }

  /** 192.88.99.0/24, relays to IPv6. */
  private static boolean isRelay(byte[] bytes) {
    return bytes[1] == 88 && bytes[2] == 99;
  }

  /** Only what is given out (2000::/3), and of that no tunnel, test or example. */
  private static boolean isPublic6(byte[] bytes) {
    int first = Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
    int second = Byte.toUnsignedInt(bytes[2]) << 8 | Byte.toUnsignedInt(bytes[3]);
    return first >>> 13 == 1
        && first != 0x2002 // IPv4 inside
        && !(first == 0x2001 && (second < 0x200 || second == 0xdb8)) // IPv4 inside, tests, examples
        && !(first == 0x3fff && second < 0x1000); // examples
  }
}
