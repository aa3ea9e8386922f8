package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.FormLetter;
import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.privacy.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutboundJsonTest {

  private static final Address SOMEBODY =
      new Address(new Account(ChannelType.WHATSAPP, "123:4"), "628111");

  private final OutboundJson json =
      new OutboundJson(new Vault("a master key for tests, long enough"));

  @Test
  void aMessageComesBackAsItWas() {
    OutboundMessage full =
        new OutboundMessage(
            SOMEBODY,
            "Pertanyaan 3 dari 9",
            "3",
            List.of(Option.answer("3f9a:COST:4", "Gratis"), Option.move("3f9a:BACK", "Kembali")),
            "bubble");
    assertThat(json.open(json.seal(full))).isEqualTo(full);
    var form = new FormOffer("3f9a", "Isi semua?", "Isi survei");
    var letter = new FormLetter(FormLetter.Kind.REMINDER, List.of("KTP"));
    OutboundMessage fuller = full.in("en").orElse(letter).offering(form);
    assertThat(json.open(json.seal(fuller))).isEqualTo(fuller);
    OutboundMessage plain = OutboundMessage.text(SOMEBODY, "halo");
    assertThat(json.open(json.seal(plain))).isEqualTo(plain);
  }

  @ParameterizedTest
  @MethodSource("extras")
  void whatGoesWithItComesBackAsItWas(Extra extra) {
    OutboundMessage message = OutboundMessage.text(SOMEBODY, "halo").with(extra);
    assertThat(json.open(json.seal(message))).isEqualTo(message);
  }

  static Stream<Extra> extras() {
    return Stream.of(
        new Extra.PlaceRequest(),
        new Extra.Link("Buka", "https://contoh.example/"),
        new Extra.StoredFile(Extra.File.Kind.DOCUMENT, UUID.randomUUID(), "dokumen-1.pdf"),
        new Extra.File(Extra.File.Kind.IMAGE, "900000000000050", null));
  }

  @Test
  void theStoredFormShowsNothing() {
    byte[] sealed = json.seal(OutboundMessage.text(SOMEBODY, "rahasia"));
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia", "628111");
  }
}
