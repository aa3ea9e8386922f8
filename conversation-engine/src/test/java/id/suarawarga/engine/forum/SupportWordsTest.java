package id.suarawarga.engine.forum;

import static id.suarawarga.engine.forum.StakeholderGroup.MEDIA;
import static id.suarawarga.engine.forum.StakeholderGroup.SERVICE_USER;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.scoring.Agreement;
import id.suarawarga.scoring.Support;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SupportWordsTest {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final Agreement<StakeholderGroup> USERS =
      Agreement.<StakeholderGroup>none().plus(SERVICE_USER, new Support(105, 25));
  private static final Agreement<StakeholderGroup> ALL = USERS.plus(MEDIA, new Support(10, 0));

  @Test
  void sayTheShareAndOfHowMany() {
    assertThat(SupportWords.of(USERS, INDONESIAN)).isEqualTo("81 % dari 130 setuju");
    assertThat(SupportWords.of(USERS, Locale.ENGLISH)).isEqualTo("81% of 130 agree");
  }

  @Test
  void sayWhereAllGroupsShareIt() {
    assertThat(SupportWords.of(ALL, INDONESIAN))
        .isEqualTo("82 % dari 140 setuju; di semua kelompok");
    assertThat(SupportWords.of(ALL, Locale.ENGLISH)).isEqualTo("82% of 140 agree; in all groups");
  }

  @Test
  void writeLargeNumbersAsTheLanguageDoes() {
    var many = USERS.plus(SERVICE_USER, new Support(1_300, 0));
    assertThat(SupportWords.of(many, INDONESIAN)).isEqualTo("98 % dari 1.430 setuju");
  }

  @Test
  void sayThatNobodyHasVoted() {
    assertThat(SupportWords.of(Agreement.<StakeholderGroup>none(), INDONESIAN))
        .isEqualTo("belum ada yang memilih");
    assertThat(SupportWords.of(Agreement.<StakeholderGroup>none(), Locale.ENGLISH))
        .isEqualTo("nobody has voted yet");
  }
}
