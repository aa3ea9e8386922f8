package id.suarawarga.standalone.demo;

import id.suarawarga.scoring.ServiceElement;

/** What residents wish for, by the element they are not content with. */
final class Suggestions {

  private Suggestions() {}

  static String about(ServiceElement element) {
    return switch (element) {
      case REQUIREMENTS -> "Daftar persyaratan sebaiknya sama di loket dan di internet.";
      case PROCEDURE -> "Alurnya membingungkan, mohon dipasang petunjuk.";
      case COMPLETION_TIME -> "Antrean terlalu lama, mohon tambah loket.";
      case COST -> "Mohon tarif dipasang di tempat yang mudah dibaca.";
      case PRODUCT -> "Hasilnya perlu diperiksa lagi sebelum diserahkan.";
      case OFFICER_COMPETENCE -> "Petugas baru sebaiknya didampingi.";
      case OFFICER_CONDUCT -> "Mohon petugas lebih ramah kepada lansia.";
      case COMPLAINT_HANDLING -> "Keluhan saya belum dijawab.";
      case FACILITIES -> "Ruang tunggu panas dan kursinya kurang.";
    };
  }
}
