package id.suarawarga.gateway.channel;

import java.util.List;

/**
 * Whether a channel is on, for whoever runs the program. Each channel has one, also while it is
 * off.
 *
 * @param name as officials and residents know it
 * @param turnedOnBy the settings that turn it on, all of them; none where it is always on
 */
public record ChannelStatus(String name, boolean on, List<String> turnedOnBy) {

  public ChannelStatus {
    turnedOnBy = List.copyOf(turnedOnBy);
  }
}
