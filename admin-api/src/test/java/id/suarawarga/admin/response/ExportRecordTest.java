package id.suarawarga.admin.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportRecordTest {

  @Test
  void theColumnsAreThoseOfTheContract() {
    assertThat(String.join(",", ExportRecord.HEADER))
        .isEqualTo(
            "id,submitted_on,unit_code,service_code,channel,source,sex,age_band,education,"
                + "occupation,U1,U2,U3,U4,U5,U6,U7,U8,U9,suggestion,flags,counted,"
                + "questionnaire_version");
  }
}
