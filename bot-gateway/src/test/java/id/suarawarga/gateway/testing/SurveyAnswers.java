package id.suarawarga.gateway.testing;

import java.util.List;

/** One resident's answers about {@code DUKCAPIL-KTP}, for all channels. */
public final class SurveyAnswers {

  /** What the nine answers score, U1 to U9 in the regulation's order. */
  public static final String SCORES = "3 2 4 4 1 3 4 4 1";

  /** In the form's order; the scores differ where two elements could be mixed up. */
  public static final List<Answer> ALL =
      List.of(
          new Answer("setuju mengisi survei", "Setuju", "setuju"),
          new Answer("jenis kelamin Anda", "Perempuan", "perempuan"),
          new Answer("usia Anda", "30–39 tahun", "3"),
          new Answer("pendidikan terakhir", "S1", "s1"),
          new Answer("pekerjaan utama", "Wirausaha", "wirausaha"),
          new Answer("Pertanyaan 1 dari 9", "Sesuai", "3"),
          new Answer("Pertanyaan 2 dari 9", "Kurang mudah", "kurang mudah"),
          new Answer("Pertanyaan 3 dari 9", "Sangat cepat", "4"),
          new Answer("Pertanyaan 4 dari 9", "Gratis", "gratis"),
          new Answer("Pertanyaan 5 dari 9", "Tidak sesuai", "1"),
          new Answer("Pertanyaan 6 dari 9", "Kompeten", "3"),
          new Answer("Pertanyaan 7 dari 9", "Sangat sopan dan ramah", "4"),
          new Answer("Pertanyaan 8 dari 9", "Buruk", "1"),
          new Answer("Pertanyaan 9 dari 9", "Dikelola dengan baik", "4"),
          new Answer("Apa saran Anda", "Lewati", "lewati"),
          new Answer("Periksa jawaban Anda", "Kirim", "kirim"));

  private SurveyAnswers() {}

  /**
   * An answer.
   *
   * @param question what stands in the question
   * @param label of the button to tap
   * @param typed the same in words or as a digit
   */
  public record Answer(String question, String label, String typed) {}
}
