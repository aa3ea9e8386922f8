package id.suarawarga.engine;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.TestForums;

/** A resident who hands in opinions for the forum about queues. */
record Participant(Resident resident) {

  static final String NAME = "Sitimarkerah";
  static final String WORDS = "Antreanmarkerah panjang";

  void upToTheReview() {
    resident.type("/start fkp-" + TestForums.QUEUE);
    resident.tap("Pengguna layanan");
    resident.tap("Loket pendaftaran");
    resident.tap("Masalah layanan");
    resident.type(WORDS);
    photo("sejak pagi");
    resident.tap("Selesai");
    resident.type("Tambah loket");
    resident.tap("Selesai");
    resident.tap("Ya, saya hadir");
    resident.type(NAME);
  }

  void send() {
    upToTheReview();
    resident.tap("Kirim");
  }

  void photo(String caption) {
    resident.say(new Content.Attachment(Kind.PHOTO, "f1", NAME, null, 9L, caption, null, false));
  }

  /** Opens the newest opinion that was sent. */
  void show() {
    resident.type("/status");
    resident.tap("Masukan 1");
  }

  /** Begins to change one answer of it; with words it goes on to send them. */
  void change(String what, String... said) {
    show();
    resident.tap("Ubah");
    resident.tap(what);
    if (said.length > 0) {
      resident.type(said[0]);
      resident.tap(said[1]);
      resident.tap("Kirim");
    }
  }

  void withdraw() {
    show();
    resident.tap("Tarik");
    resident.tap("Ya, tarik");
  }

  void erase() {
    resident.type("/hapus");
    resident.tap("Ya, hapus");
  }
}
