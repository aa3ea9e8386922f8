package id.suarawarga.engine.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingIdTest {

  @Test
  void randomnessGivesAnIdWithoutLettersThatLookAlike() {
    assertThat(TrackingId.from("ffffffffffffffff").value()).matches("ADU-[2-9A-HJKMNP-Z]{8}");
  }

  @Test
  void otherRandomnessGivesAnotherId() {
    assertThat(TrackingId.from("0000000000000001"))
        .isNotEqualTo(TrackingId.from("0000000000000002"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADU-7K2QXM9P", "adu 7k2q xm9p", "7K2QXM9P", " adu7k2qxm9p. "})
  void whatPeopleTypeIsReadLeniently(String typed) {
    assertThat(TrackingId.parse(typed)).contains(new TrackingId("ADU-7K2QXM9P"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ADU-", "ADU-7K2QXM9", "ADU-7K2QXM9O", "ADU-7K2QXM9PP", "aduan saya"})
  void anythingElseIsNone(String typed) {
    assertThat(TrackingId.parse(typed)).isEmpty();
  }
}
