package id.suarawarga.standalone.landing;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.gateway.channel.ChannelStatus;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param channels each of them, on or not
 * @param demo whether invented data are loaded
 * @param services that residents can answer about
 */
public record LandingState(
    List<ChannelStatus> channels, boolean demo, List<PublicService> services) {

  public LandingState {
    channels = List.copyOf(channels);
    services = List.copyOf(services);
  }
}
