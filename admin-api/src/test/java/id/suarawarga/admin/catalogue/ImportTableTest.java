package id.suarawarga.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suarawarga.admin.page.InvalidField;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.CatalogueImport.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTableTest {

  private static final String HEADER = "unit_code,unit_name,service_code,service_name,population\n";

  @Test
  void rowsAreRead() {
    assertThat(read(HEADER + "DUKCAPIL,Dukcapil,KTP,KTP-el,1200\nDUKCAPIL,Dukcapil,AKTA,Akta,\n"))
        .containsExactly(
            new Row("DUKCAPIL", "Dukcapil", "KTP", "KTP-el", 1200L),
            new Row("DUKCAPIL", "Dukcapil", "AKTA", "Akta", null));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    assertThat(read("population,service_name,service_code,unit_name,UNIT_CODE\n7,KTP-el,KTP,D,DU"))
        .containsExactly(new Row("DU", "D", "KTP", "KTP-el", 7L));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dukcapil,Dukcapil,KTP,KTP-el,1  | row 2, unit_code    | A-Z
          DUKCAPIL,,KTP,KTP-el,1          | row 2, unit_name    | 1 to 200
          DUKCAPIL,Dukcapil,,KTP-el,1     | row 2, service_code | 2 to 24
          DUKCAPIL,Dukcapil,KTP,,1        | row 2, service_name | 1 to 200
          DUKCAPIL,Dukcapil,KTP           | row 2, service_name | 1 to 200
          DUKCAPIL,Dukcapil,KTP,KTP-el,0  | row 2, population   | above 0
          DUKCAPIL,Dukcapil,KTP,KTP-el,-5 | row 2, population   | above 0
          DUKCAPIL,Dukcapil,KTP,K,1.200   | row 2, population   | without dots
          DUKCAPIL,Dukcapil,KTP,KTP,el,1  | row 2, population   | whole number
          DUKCAPIL,Dukcapil,KTP,K,1,x     | row 2, beyond the header | quotation marks
          """)
  void aBadCellIsNamedWithItsCure(String row, String field, String cure) {
    assertThat(wrong(HEADER + row))
        .anySatisfy(
            wrong -> {
              assertThat(wrong.field()).isEqualTo(field);
              assertThat(wrong.message()).contains(cure);
            });
  }

  @Test
  void everyBadRowIsListed() {
    String rows =
        """
        DUKCAPIL,Dukcapil,KTP,KTP-el,x
        DUKCAPIL,Dukcapil,AKTA,Akta,300
        d,,KTP-2,KTP,1
        """;

    assertThat(wrong(HEADER + rows))
        .extracting(InvalidField::field)
        .containsExactly("row 2, population", "row 4, unit_code", "row 4, unit_name");
  }

  @Test
  void rowsThatContradictEachOtherAreNamed() {
    String rows =
        """
        DUKCAPIL,Dukcapil,KTP,KTP-el,1
        DUKCAPIL,Disdukcapil,AKTA,Akta,1
        DUKCAPIL,Dukcapil,KTP,KTP,1
        """;

    assertThat(wrong(HEADER + rows))
        .containsExactly(
            new InvalidField("row 3, unit_name", "must be the same as in row 2"),
            new InvalidField("row 4, service_code", "stands in row 2 already; remove one"));
  }

  @Test
  void aWrongHeaderIsNamedBeforeAnyRow() {
    assertThat(wrong("unit_code,unit_name,service_code,populasi\nx,x,x,x\n"))
        .extracting(InvalidField::field)
        .containsExactly("row 1, populasi", "row 1, service_name", "row 1, population");
  }

  @Test
  void anEmptyFileSaysWhatBelongsThere() {
    assertThat(wrong("")).singleElement().extracting("field").isEqualTo("file");
    assertThat(wrong(HEADER)).singleElement().extracting("field").isEqualTo("file");
  }

  private static List<InvalidField> wrong(String text) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(text)).fields();
  }

  private static List<Row> read(String text) {
    return ImportTable.read(ImportFile.csv(text.getBytes(StandardCharsets.UTF_8)));
  }
}
