package id.suarawarga.engine.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.privacy.Vault;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A message as it is kept: JSON, sealed, because it names a person and what we say to them. */
final class OutboundJson {

  private static final String PURPOSE = "outbox";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Extra.class, NamedExtra.class)
          .build();

  private static final ObjectWriter WRITER = JSON.writerFor(OutboundMessage.class);
  private static final ObjectReader READER = JSON.readerFor(OutboundMessage.class);

  /** Under which name each kind is stored. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Extra.PlaceRequest.class, name = "place"),
    @JsonSubTypes.Type(value = Extra.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Extra.StoredFile.class, name = "stored"),
    @JsonSubTypes.Type(value = Extra.File.class, name = "file")
  })
  private interface NamedExtra {}

  private final Vault vault;

  OutboundJson(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(OutboundMessage message) {
    return vault.seal(WRITER.writeValueAsBytes(message), PURPOSE);
  }

  OutboundMessage open(byte[] sealed) {
    return READER.readValue(vault.open(sealed, PURPOSE));
  }
}
