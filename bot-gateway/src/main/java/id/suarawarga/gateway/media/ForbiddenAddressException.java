package id.suarawarga.gateway.media;

import java.net.UnknownHostException;

/** A host of the allow-list means an address that is not of the internet. */
final class ForbiddenAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;
}
