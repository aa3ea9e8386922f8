package id.suarawarga.admin.complaint;

import id.suarawarga.admin.export.Cells;
import id.suarawarga.engine.complaint.ComplaintDetail;
import id.suarawarga.engine.complaint.ComplaintDetail.Reporter;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.ComplaintType;
import id.suarawarga.engine.complaint.Party;
import id.suarawarga.engine.complaint.ReporterIdentity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be entered in SP4N-LAPOR! of a complaint, in the words of its form: who is not to be
 * known stays unknown.
 */
final class ReferralRecord {

  static final List<String> HEADER =
      List.of(
          "tracking_id",
          "external_id",
          "klasifikasi",
          "unit_code",
          "tanggal_laporan",
          "tanggal_kejadian",
          "lokasi_kejadian",
          "isi_laporan",
          "harapan",
          "anonim",
          "rahasia",
          "nama_pelapor",
          "kontak_pelapor",
          "lampiran",
          "status",
          "batas_waktu",
          "tautan");

  private ReferralRecord() {}

  static List<?> of(ComplaintDetail detail) {
    ComplaintRow row = detail.row();
    @Nullable Reporter reporter = detail.reporter();
    return List.of(
        row.trackingId(),
        Cells.harmless(row.externalId()),
        classification(row.type()),
        row.unitCode(),
        row.filedOn().toString(),
        Cells.harmless(detail.words().happenedOn()),
        Cells.harmless(detail.words().location()),
        Cells.harmless(detail.words().text()),
        Cells.harmless(detail.words().wantedSolution()),
        yesOrNo(row.identity() == ReporterIdentity.ANONYMOUS),
        yesOrNo(row.identity() == ReporterIdentity.SECRET),
        Cells.harmless(reporter == null ? null : reporter.name()),
        Cells.harmless(reporter == null ? null : reporter.contact()),
        detail.attachments().stream().filter(file -> file.from() == Party.RESIDENT).count(),
        row.status().name(),
        row.dueOn().toString(),
        Cells.harmless(row.externalLink()));
  }

  private static String classification(ComplaintType type) {
    return switch (type) {
      case COMPLAINT -> "Pengaduan";
      case ASPIRATION -> "Aspirasi";
      case INFORMATION_REQUEST -> "Permintaan Informasi";
    };
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "ya" : "tidak";
  }
}
