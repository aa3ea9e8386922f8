package id.suarawarga.gateway.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Deliveries that tests make up, in Meta's envelope. */
public final class MetaDelivery {

  /** What Meta and we sign with. */
  public static final String SECRET = "fake-app-secret-0001";

  private MetaDelivery() {}

  /** A delivery of one change with this value, given without braces and without the number. */
  public static byte[] of(String value) {
    return changed("messages", FakeGraphApi.PHONE_NUMBER_ID, value);
  }

  /** A delivery of one change of another kind or to another number. */
  public static byte[] changed(String field, String phoneNumberId, String value) {
    return """
    {"object":"whatsapp_business_account","entry":[{"id":"200000000000001","changes":[
      {"field":"%s","value":{"messaging_product":"whatsapp",
        "metadata":{"display_phone_number":"622150000001","phone_number_id":"%s"},%s}}]}]}
    """
        .formatted(field, phoneNumberId, value)
        .getBytes(UTF_8);
  }

  /** A message of Siti's; the rest begins with its type. */
  public static byte[] said(String rest) {
    return of(
        """
        "messages":[{"from":"6281200000001","from_user_id":"ID.1234567890123456",
          "id":"wamid.IN1","timestamp":"1788000000",%s}]
        """
            .formatted(rest));
  }

  /** What Meta sends in the header beside this body. */
  public static String signature(byte[] body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
