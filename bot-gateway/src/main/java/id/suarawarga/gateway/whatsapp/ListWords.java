package id.suarawarga.gateway.whatsapp;

/**
 * The words that we add around options, in the resident's language.
 *
 * @param opener on the button that opens a list; at most 20 characters
 * @param more above answers that have no row
 * @param orType before moves that have no row
 */
record ListWords(String opener, String more, String orType) {

  private static final ListWords INDONESIAN =
      new ListWords("Pilih jawaban", "Pilihan lain, ketik angkanya:", "Atau ketik: ");
  private static final ListWords ENGLISH =
      new ListWords("Choose an answer", "Other answers, type the number:", "Or type: ");

  static ListWords in(String language) {
    return language.equals("en") ? ENGLISH : INDONESIAN;
  }
}
