package id.suarawarga.engine.forum;

import id.suarawarga.scoring.Agreement;
import id.suarawarga.scoring.Support;
import java.text.NumberFormat;
import java.util.Locale;

/** Says in one sentence how far an opinion is shared, as in "82 % dari 140 setuju". */
public final class SupportWords {

  private SupportWords() {}

  /**
   * The sentence.
   *
   * @param language English, or else Indonesian
   */
  public static String of(Agreement<?> agreement, Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    Support total = agreement.total();
    Integer percent = total.percent();
    if (percent == null) {
      return english ? "nobody has voted yet" : "belum ada yang memilih";
    }
    String votes = NumberFormat.getIntegerInstance(language).format(total.votes());
    String share =
        english ? percent + "% of " + votes + " agree" : percent + " % dari " + votes + " setuju";
    return agreement.isSharedByAll()
        ? share + (english ? "; in all groups" : "; di semua kelompok")
        : share;
  }
}
