package id.suarawarga.scoring;

import static id.suarawarga.scoring.ServiceElement.COMPLAINT_HANDLING;
import static id.suarawarga.scoring.ServiceElement.FACILITIES;
import static id.suarawarga.scoring.ServiceElement.FORM_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceElementTest {

  @Test
  void isDeclaredInTheOrderOfTheRegulation() {
    List<String> numbers = IntStream.rangeClosed(1, 9).mapToObj("U%d"::formatted).toList();

    assertThat(Stream.of(ServiceElement.values()).map(ServiceElement::u)).isEqualTo(numbers);
  }

  @Test
  void isAskedInTheOrderOfTheFormFacilitiesBeforeComplaints() {
    assertThat(FORM_ORDER).containsExactlyInAnyOrder(ServiceElement.values());
    assertThat(FORM_ORDER.subList(0, 7)).isEqualTo(List.of(ServiceElement.values()).subList(0, 7));
    assertThat(FORM_ORDER).endsWith(FACILITIES, COMPLAINT_HANDLING);
  }
}
