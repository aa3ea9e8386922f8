package id.suarawarga.admin.forum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionExportIT extends AdminServer {

  private static final String FORMULA = "=HYPERLINK(\"http://x\")";
  private static final String AWKWARD = "Kata \"cepat\", lalu;\nlambat";

  private static final List<String> OFFICE =
      List.of("soffice", "--headless", "--convert-to", "tsv:Text - txt - csv (StarCalc):9,34,76");

  private GivenForums given;
  private String forum;
  private Api viewer;

  @BeforeEach
  void sendOpinions() {
    given = samples.forums().given();
    String unit = samples.unit();
    forum = samples.forums().forum(unit, ForumState.CLOSED);
    viewer = staff.as(Role.VIEWER, unit);
    UUID main = given.opinion(opinion().saying(FORMULA));
    UUID same = given.opinion(opinion().saying(AWKWARD).about(GivenForums.OTHER_TOPIC));
    given.withdraw(given.opinion(opinion().saying("ditarik")));
    merge(same, main);
  }

  @Test
  void csvHasARecordForEachOpinionThatStands() {
    String csv = new String(download("csv"), UTF_8);
    assertThat(csv)
        .startsWith("\uFEFF" + String.join(",", OpinionRecord.HEADER) + "\r\n")
        .contains(",\"'=HYPERLINK(\"\"http://x\"\")\",")
        .contains(",\"Kata \"\"cepat\"\", lalu;\nlambat\",")
        .doesNotContain("ditarik");
  }

  @Test
  void theWorkbookSaysTheSameTopicByTopic() throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(download("xlsx")))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      int problem = OpinionRecord.HEADER.indexOf("problem");
      assertThat(rows.get(1).getCellText(problem)).isEqualTo("'" + FORMULA);
      assertThat(rows.get(2).getCellText(problem)).isEqualTo(AWKWARD);
      assertThat(rows.get(2).getCellText(OpinionRecord.HEADER.indexOf("merged_into")))
          .isEqualTo(rows.get(1).getCellText(0));
    }
  }

  @Test
  void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
    assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
    for (String format : List.of("csv", "xlsx")) {
      Path file = Files.write(folder.resolve(format + "-export." + format), download(format));
      String text = Files.readString(opened(file, folder));
      assertThat(text.lines().findFirst().orElseThrow()).startsWith("id\tforum_code");
      assertThat(text).contains("'" + FORMULA.substring(0, 10)).contains("lambat");
    }
  }

  /** The file as LibreOffice read it, written anew by it with tabs between cells. */
  private static Path opened(Path file, Path folder) throws Exception {
    List<String> command = new ArrayList<>(OFFICE);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    if (file.toString().endsWith(".csv")) {
      command.add("--infilter=CSV:44,34,76,1"); // as its dialogue finds out: commas, UTF-8
    }
    command.addAll(List.of("--outdir", folder.toString(), file.toString()));
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return folder.resolve(file.getFileName().toString().replaceAll("\\..*", ".tsv"));
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private GivenOpinion opinion() {
    return GivenOpinion.on(forum, given.respondent());
  }

  private byte[] download(String format) {
    return viewer.download("/api/v1/forums/" + forum + "/opinions/export?format=" + format).body();
  }

  private void merge(UUID opinion, UUID main) {
    database
        .sql("update forum_opinion set merged_into = ? where id = ?")
        .params(main, opinion)
        .update();
  }
}
