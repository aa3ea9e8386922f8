package id.suarawarga.admin.complaint;

import static id.suarawarga.engine.complaint.GivenComplaint.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.GivenComplaint;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FigureIT extends AdminServer {

  @Test
  void theFiguresAreThoseOfTheUnitAndTheDays() {
    String unit = samples.unit();
    GivenComplaint given = GivenComplaint.to(unit, samples.complaints().respondent());
    String answered = samples.complaint(given.in(ComplaintStatus.IN_PROGRESS, DAY));
    samples.complaint(given);
    Api officer = staff.as(Role.OFFICER, unit);
    officer.post("/api/v1/complaints/" + answered + "/transitions", "{\"to\":\"REPLIED\"}");

    JsonNode figures = officer.get("/api/v1/complaints/figures?from=2026-08-01").json();
    assertThat(figures.at("/total/filed").asInt()).isEqualTo(2);
    assertThat(figures.at("/total/answered").asInt()).isOne();
    assertThat(figures.at("/units/0/unitCode").asString()).isEqualTo(unit);
    assertThat(figures.at("/units/0/figures/replied").asInt()).isOne();
    assertThat(figures.at("/total/ratings").asInt()).isZero();
    assertThat(figures.at("/total/rating").isNull()).isTrue();
  }

  @Test
  void whatWasFiledOnOtherDaysDoesNotCount() {
    String unit = samples.unit();
    samples.complaint(unit);
    assertThat(
            staff
                .as(Role.VIEWER, unit)
                .get("/api/v1/complaints/figures?from=2026-08-13&to=2026-08-31")
                .json()
                .at("/total/filed")
                .asInt())
        .isZero();
  }
}
