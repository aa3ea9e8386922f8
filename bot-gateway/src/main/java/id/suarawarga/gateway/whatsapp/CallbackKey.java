package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.privacy.Vault;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Marks what goes with a request as ours, so that a report that comes back with it is believed. The
 * mark holds for one account: another installation's, or another number's, is not taken for it.
 */
record CallbackKey(Account account, Vault vault) {

  private static final int TAG_BYTES = 9;

  String sign(CallbackData data) {
    return data + "." + tag(data);
  }

  /** Null where it is not of ours. */
  @Nullable CallbackData verify(String signed) {
    int dot = signed.indexOf('.');
    CallbackData data = dot < 0 ? null : CallbackData.parse(signed.substring(0, dot));
    return data != null && MessageDigest.isEqual(bytes(sign(data)), bytes(signed)) ? data : null;
  }

  private String tag(CallbackData data) {
    byte[] hash = vault.hash(data.toString(), "whatsapp-callback/" + account);
    byte[] tag = Arrays.copyOf(hash, TAG_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
