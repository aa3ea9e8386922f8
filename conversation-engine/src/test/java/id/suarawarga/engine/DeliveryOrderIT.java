package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import id.suarawarga.scoring.ServiceElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers deliver out of order: a tap names its question, typed words do not. */
class DeliveryOrderIT {

  @AutoClose private static TestEngine engine;

  private final Resident siti = Resident.of(engine);

  @BeforeAll
  static void start() {
    engine = TestInstallation.fresh().replica();
  }

  @BeforeEach
  void empty() {
    engine.jdbc().sql("truncate survey_response").update();
    siti.beginSurvey(Resident.LINK);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void tapsStoreTheSameAnswersInWhateverOrderTheyCome(int seed) {
    List<InboundMessage> corrections = new ArrayList<>();
    for (ServiceElement element : ServiceElement.FORM_ORDER) {
      String correct = element + ":" + Scores.MIXED.get(element);
      corrections.add(siti.message(siti.choosing(correct)));
      siti.say(siti.choosing(element + ":" + (5 - Scores.MIXED.get(element))));
    }
    shuffled(corrections, seed).forEach(siti::send);

    assertThat(stored()).isEqualTo(Scores.MIXED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void typedAnswersCountInTheOrderInWhichTheyAreReceived(int seed) {
    Map<ServiceElement, Integer> received = new EnumMap<>(ServiceElement.class);
    List<Integer> digits = shuffled(List.of(1, 2, 3, 4, 1, 2, 3, 4, 4), seed);
    for (int i = 0; i < digits.size(); i++) {
      siti.send(siti.message(new Content.Text("" + digits.get(i))));
      received.put(ServiceElement.FORM_ORDER.get(i), digits.get(i));
    }

    assertThat(stored()).isEqualTo(received);
  }

  private Map<ServiceElement, Integer> stored() {
    siti.tap("Lewati");
    siti.tap("Kirim");
    return Scores.in(engine.jdbc().sql("select * from survey_response").query().singleRow());
  }

  private static <T> List<T> shuffled(List<T> ordered, int seed) {
    List<T> other = new ArrayList<>(ordered);
    Collections.shuffle(other, new Random(seed));
    return other;
  }
}
