package id.suarawarga.engine.dialogue;

import java.util.regex.Pattern;

/** Words that sound as if somebody needs help now, which no ticket brings. */
final class Emergency {

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(kebakaran|terbakar|tenggelam|hanyut|kecelakaan|tabrakan|pingsan|sekarat|tersengat"
              + "|perampokan|dirampok|begal|dibegal|pembunuhan|dibunuh|bunuh diri|longsor|ledakan"
              + "|gas bocor|kabel putus|gawat darurat|keadaan darurat|butuh ambulans"
              + "|on fire|drowning|car accident|robbed|suicide|unconscious|emergency)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Emergency() {}

  static boolean soundsLike(String words) {
    return WORDS.matcher(words).find();
  }
}
