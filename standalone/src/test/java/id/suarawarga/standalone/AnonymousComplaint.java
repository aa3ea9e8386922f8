package id.suarawarga.standalone;

import java.util.regex.Pattern;

/** The questions about a complaint, as somebody answers them who does not want to be known. */
final class AnonymousComplaint {

  private static final Pattern TICKET = Pattern.compile("ADU-\\w{8}");

  private AnonymousComplaint() {}

  /** To the unit DUKCAPIL, with a file; all is answered, and nothing sent yet. */
  static void write(Resident resident, String words, Runnable sendingTheFile) {
    resident.type("ADUAN DUKCAPIL").reads("Apa yang ingin Anda sampaikan?");
    resident.tap("Pengaduan").reads("Ceritakan dengan kata-kata Anda sendiri");
    resident.type(words).reads("Tercatat");
    sendingTheFile.run();
    resident.reads("Lampiran 1 dari 5 diterima");
    resident.tap("Selesai").reads("Kapan terjadinya?");
    resident.tap("Kemarin").reads("Di mana?");
    resident.type("Loket 3").reads("Ada foto atau berkas PDF?");
    resident.tap("Selesai").reads("Penyelesaian seperti apa");
    resident.tap("Lewati").reads("Bagaimana dengan nama Anda?");
    resident.tap("Anonim").reads("Periksa laporan Anda");
  }

  /** The tracking id that the receipt says, which is the next text. */
  static String ticket(Resident resident) {
    String receipt = resident.reads("Laporan Anda sudah kami terima");
    return TICKET.matcher(receipt).results().findFirst().orElseThrow().group();
  }
}
