package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/**
 * Somebody who takes part in a forum.
 *
 * @param group whom they speak for, as the button says it
 * @param proposal what they propose; nobody else says the same
 */
record Participant(Phone phone, Resident resident, String group, String proposal) {

  static Participant with(Phone phone, String group, String proposal) {
    return new Participant(phone, new Resident(phone), group, proposal);
  }

  /** Writes an opinion up to the button that sends it. */
  void write(String forum, String topic) {
    resident.type("/start fkp-" + forum).reads("Anda menyampaikan masukan sebagai siapa?");
    resident.tap(group).reads("Tentang topik apa?");
    resident.tap(topic).reads("Masukan ini mengenai apa?");
    resident.tap("Masalah layanan").reads("Apa masalahnya?");
    resident.type("Antrean panjang.").reads("Tercatat");
    resident.tap("Selesai").reads("Apa usul Anda?");
    resident.type(proposal).reads("Tercatat");
    resident.tap("Selesai").reads("Apakah Anda akan hadir di forum?");
    resident.tap("Tidak hadir").reads("Periksa masukan Anda");
  }

  /** Sends it where nothing is released yet. */
  void send() {
    assertThat(resident.tap("Kirim").reads("sudah kami terima"))
        .doesNotContain("Masukan peserta lain");
  }

  /** Reads the thanks and the one opinion of somebody else, and votes on it. */
  void vote(String publicText, String choice) {
    assertThat(resident.reads("sudah kami terima")).contains(publicText);
    resident.tap(choice).reads("Tercatat: " + choice.toLowerCase(Locale.ROOT));
  }

  /** Changes that vote. */
  void voteAnew(String choice) {
    resident.tap(choice).reads("Tercatat: " + choice.toLowerCase(Locale.ROOT));
  }

  /** Hears what became of their own opinion, and of no other. */
  void hearsOfOwn(String answer) {
    assertThat(resident.reads("Anda usulkan: " + proposal)).contains(answer);
  }
}
