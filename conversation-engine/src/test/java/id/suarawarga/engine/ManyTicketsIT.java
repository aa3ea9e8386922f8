package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.OfficerDesk;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who has filed more than is shown. */
class ManyTicketsIT {

  private final TestEngine engine = TestInstallation.fresh().replica();
  private final Resident siti = Resident.of(engine);

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void theButtonsOfAnOldTicketWorkHoweverManyAreNewer() {
    file();
    new OfficerDesk(engine.bean(DataSource.class), engine.bean(Vault.class), engine.clock())
        .handle(NoticeKind.REPLIED, "Sudah dibuka.");
    new Traces(engine).calls().forEach(siti::send);
    fileTwentyMore();
    siti.tap("Belum selesai");

    assertThat(
            engine
                .jdbc()
                .sql("select status from complaint where source is null")
                .query()
                .singleColumn())
        .containsExactly("IN_PROGRESS");
  }

  private void file() {
    siti.type("/start aduan-DINKES");
    siti.tap("Aspirasi");
    siti.type("Tambah kursi");
    List.of("Selesai", "Lewati", "Lewati", "Lewati", "Lewati", "Anonim", "Kirim")
        .forEach(siti::tap);
  }

  private void fileTwentyMore() {
    engine
        .jdbc()
        .sql(
            """
            insert into complaint (id, tracking_id, unit_code, type, status_at, identity, channel,
              source, text_sealed, filed_at, filed_on, due_on)
            select gen_random_uuid(), 'ADU-' || lpad(translate(n::text, '01', 'AB'), 8, 'Z'),
              unit_code, type, status_at, identity, channel, 'MORE', text_sealed,
              filed_at + interval '1 hour', filed_on, due_on
            from complaint, generate_series(10, 29) n
            """)
        .update();
    engine
        .jdbc()
        .sql(
            """
            insert into complaint_reporter (complaint_id, respondent_id, account)
            select more.id, respondent_id, account from complaint more, complaint_reporter
            where more.source = 'MORE'
            """)
        .update();
  }
}
