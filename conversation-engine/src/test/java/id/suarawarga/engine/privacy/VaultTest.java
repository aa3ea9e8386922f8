package id.suarawarga.engine.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

  private static final String SECRET = "a-master-key-for-tests-and-nothing-else";
  private static final byte[] PLAIN = "Jalan Mawar 7".getBytes(UTF_8);

  private final Vault vault = new Vault(SECRET);

  @Test
  void whatIsSealedCanBeOpenedForTheSamePurpose() {
    assertThat(vault.open(vault.seal(PLAIN, "address"), "address")).isEqualTo(PLAIN);
    assertThat(vault.open(vault.seal(new byte[0], "address"), "address")).isEmpty();
  }

  @Test
  void theSameTextNeverLooksTheSame() {
    assertThat(vault.seal(PLAIN, "address")).isNotEqualTo(vault.seal(PLAIN, "address"));
  }

  @Test
  void anotherPurposeOrAnotherKeyDoesNotOpenIt() {
    byte[] sealed = vault.seal(PLAIN, "address");

    assertBroken(vault, sealed, "conversation");
    assertBroken(new Vault(SECRET + "!"), sealed, "address");
  }

  @Test
  void aChangedBitAnywhereIsNoticed() {
    byte[] sealed = vault.seal(PLAIN, "address");

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertBroken(vault, changed, "address");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 11, 12, 13, 27, 28})
  void whatIsTooShortIsBroken(int length) {
    assertBroken(vault, Arrays.copyOf(vault.seal(PLAIN, "address"), length), "address");
  }

  /** Nonce, ciphertext, tag: what Tink's public class writes, so that any tool can read it. */
  @Test
  void theFormatIsTinks() throws Exception {
    byte[] info = "suara-warga/seal/v1".getBytes(UTF_8);
    byte[] key = Hkdf.computeHkdf("HMACSHA256", SECRET.getBytes(UTF_8), new byte[0], info, 32);
    AesGcmJce tink = new AesGcmJce(key);
    byte[] purpose = "address".getBytes(UTF_8);

    assertThat(vault.open(tink.encrypt(PLAIN, purpose), "address")).isEqualTo(PLAIN);
    assertThat(tink.decrypt(vault.seal(PLAIN, "address"), purpose)).isEqualTo(PLAIN);
  }

  private static void assertBroken(Vault vault, byte[] sealed, String purpose) {
    assertThatThrownBy(() -> vault.open(sealed, purpose)).isInstanceOf(BrokenSealException.class);
  }
}
