package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.scoring.QualityFlags;
import id.suarawarga.scoring.ServiceElement;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented response.
 *
 * @param number its place among all; the id is made of it
 * @param submitted the local time
 */
record DemoResponse(
    int number,
    PublicService service,
    ChannelType channel,
    Map<ServiceElement, Integer> scores,
    Map<ServiceElement, Integer> seconds,
    Profile profile,
    @Nullable String suggestion,
    LocalDateTime submitted) {

  /** Ids of version 8 ("custom"); real responses have random ones, which are of version 4. */
  private static final long ID_HIGH = 0xDE300000_0000_8000L;

  private static final long ID_LOW = 0x80000000_00000000L;

  static final UUID FIRST_ID = new UUID(ID_HIGH, ID_LOW);
  static final UUID LAST_ID = new UUID(ID_HIGH, ID_LOW | Integer.MAX_VALUE);

  UUID id() {
    return new UUID(ID_HIGH, ID_LOW | number);
  }

  LocalDateTime started() {
    return submitted.minusSeconds(
        20L + seconds.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** As they are found for a real response. */
  String[] flags() {
    return QualityFlags.of(scores, seconds, service.feeFree(), submitted.toLocalTime()).stream()
        .map(Enum::name)
        .sorted()
        .toArray(String[]::new);
  }
}
