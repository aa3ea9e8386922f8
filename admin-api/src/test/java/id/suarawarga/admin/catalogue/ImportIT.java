package id.suarawarga.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Office;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ImportIT extends AdminServer {

  private static final String PATH = "/api/v1/catalogue/import";
  private static final String HEADER = "unit_code,unit_name,service_code,service_name,population\n";

  private final String code =
      "I-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  @Test
  void aTableIsTakenOverAndCounted() {
    Answer answer = upload(HEADER + row("KTP-el", "1200"));

    assertThat(answer.text())
        .isEqualTo("{\"newUnits\":1,\"changedUnits\":0,\"newServices\":1,\"changedServices\":0}");
    assertThat(staff.administrator().get("/api/v1/services/" + code).text())
        .isEqualTo(
            """
            {"code":"%s","unitCode":"%s","name":"KTP-el","population":1200,\
            "feeFree":false,"active":true}"""
                .formatted(code, code));
  }

  @Test
  void aTableFromAnIndonesianSpreadsheetIsTakenOver() {
    String semicolons = "\uFEFF" + (HEADER + row("KTP-el", "")).replace(',', ';');

    assertThat(upload(semicolons).json().path("newServices").asInt()).isOne();
  }

  @Test
  void aWorkbookIsTakenOver() throws IOException {
    Api admin = staff.administrator().with("Content-Type", ImportController.XLSX);

    assertThat(admin.upload(PATH, workbook()).json().path("newServices").asInt()).isOne();
  }

  @Test
  void aSecondImportCountsWhatHasChanged() {
    upload(HEADER + row("KTP-el", "1200"));

    assertThat(upload(HEADER + row("KTP", "1200")).json().path("changedServices").asInt()).isOne();
    assertThat(upload(HEADER + row("KTP", "1200")).json().path("changedServices").asInt()).isZero();
  }

  @Test
  void theAuditTellsWhichCodesWereChanged() {
    Office office = Office.open(samples);
    upload(HEADER + "%s,Unit uji,%s,KTP-el,\n".formatted(code, office.service()));

    assertThat(staff.administrator().get("/api/v1/audit?action=CATALOGUE_IMPORTED").text())
        .contains("\"newUnits\":[\"" + code + "\"]")
        .contains("\"%s: %s -> %s\"".formatted(office.service(), office.unit(), code));
  }

  @Test
  void oneBadRowStopsTheWholeTable() {
    Answer answer = upload(HEADER + row("KTP-el", "1200") + "x,,X-2,Akta,banyak\n");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").toString())
        .contains("row 3, unit_code", "row 3, unit_name", "row 3, population");
    assertThat(staff.administrator().get("/api/v1/units/" + code).status()).isEqualTo(404);
  }

  @Test
  void aTableMayBeLargerThanOtherBodies() {
    assertThat(upload(HEADER + row("KTP-el", "1200") + ",,,,\n".repeat(100_000)).status())
        .isEqualTo(200);
  }

  @Test
  void aFileBeyondAllMeasureIsRefused() {
    assertThat(upload(HEADER + "x".repeat(4_000_000)).status()).isEqualTo(413);
  }

  @Test
  void onlyTheCityAdministratorImports() {
    Api viewer = staff.as(Role.CITY_VIEWER).with("Content-Type", ImportController.CSV);

    assertThat(viewer.upload(PATH, HEADER.getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(403);
  }

  private Answer upload(String csv) {
    return staff
        .administrator()
        .with("Content-Type", "text/csv; charset=utf-8")
        .upload(PATH, csv.getBytes(StandardCharsets.UTF_8));
  }

  private String row(String name, String population) {
    return "%s,Unit uji,%s,%s,%s\n".formatted(code, code, name, population);
  }

  private byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      String[] lines = (HEADER + row("KTP-el", "1200")).split("\n");
      for (int line = 0; line < lines.length; line++) {
        String[] cells = lines[line].split(",");
        for (int column = 0; column < cells.length; column++) {
          sheet.value(line, column, cells[column]);
        }
      }
    }
    return out.toByteArray();
  }
}
