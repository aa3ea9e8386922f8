package id.suarawarga.standalone.landing;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.gateway.channel.ChannelStatus;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param channels each of them, on or not
 * @param demo whether invented data are loaded
 * @param services that residents can answer about
 * @param units that residents can write to
 * @param forums that take opinions
 */
public record LandingState(
    List<ChannelStatus> channels,
    boolean demo,
    List<PublicService> services,
    List<ServiceUnit> units,
    List<PublicForum> forums) {

  public LandingState {
    channels = List.copyOf(channels);
    services = List.copyOf(services);
    units = List.copyOf(units);
    forums = List.copyOf(forums);
  }
}
