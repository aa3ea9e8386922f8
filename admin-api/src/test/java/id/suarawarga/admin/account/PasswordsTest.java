package id.suarawarga.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void lengthIsCountedAsPeopleCountIt() {
    assertThat(Passwords.weakness("12345678901")).isPresent();
    assertThat(Passwords.weakness("123456789012")).isEmpty();
    assertThat(Passwords.weakness("\uD83D\uDE00".repeat(11))).isPresent();
  }

  @Test
  void whatBcryptWouldCutIsRefusedAndNeverMatches() {
    String longest = "x".repeat(72);
    assertThat(Passwords.weakness(longest)).isEmpty();
    assertThat(Passwords.weakness(longest + "y")).isPresent();
    assertThat(Passwords.matches(longest + "y", Passwords.hash(longest))).isFalse();
  }

  @Test
  void nobodyHasAPassword() {
    assertThat(Passwords.matches("kata-sandi-petugas", null)).isFalse();
  }

  @Test
  void generatedOnesAreGoodEnoughAndDiffer() {
    assertThat(Passwords.weakness(Passwords.generate())).isEmpty();
    assertThat(Passwords.generate()).isNotEqualTo(Passwords.generate());
  }
}
