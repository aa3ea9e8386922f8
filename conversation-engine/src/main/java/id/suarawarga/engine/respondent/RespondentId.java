package id.suarawarga.engine.respondent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person, whatever addresses they have: the key of a conversation and the unit of ordering. */
public record RespondentId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RespondentId {}

  public static RespondentId random() {
    return new RespondentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
