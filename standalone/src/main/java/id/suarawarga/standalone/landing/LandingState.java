package id.suarawarga.standalone.landing;

import id.suarawarga.engine.catalogue.PublicService;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param chat whether the web chat is in this program
 * @param telegram whether the channel is on
 * @param demo whether invented data are loaded
 * @param services that residents can answer about
 */
public record LandingState(
    boolean chat, boolean telegram, boolean demo, List<PublicService> services) {

  public LandingState {
    services = List.copyOf(services);
  }
}
