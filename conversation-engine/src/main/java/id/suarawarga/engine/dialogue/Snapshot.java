package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.survey.SurveyDraft;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of a conversation, as it is kept in Redis and in the database. */
public final class Snapshot {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(id.suarawarga.engine.feature.Draft.class, DraftKind.class)
          .registerSubtypes(
              new NamedType(SurveyDraft.class, "survey"),
              new NamedType(ComplaintDraft.class, "complaint"),
              new NamedType(TicketDraft.class, "ticket"),
              new NamedType(OpinionDraft.class, "opinion"))
          .addModule(
              new SimpleModule()
                  .addSerializer(State.class, new StateWriter())
                  .addDeserializer(State.class, new StateReader()))
          .changeDefaultPropertyInclusion(
              value ->
                  value.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final List<State> STATES =
      Stream.<State[]>of(
              MenuState.values(),
              SurveyState.values(),
              ComplaintState.values(),
              TicketState.values(),
              OpinionState.values(),
              AsideState.values())
          .flatMap(Stream::of)
          .toList();

  private Snapshot() {}

  public static byte[] write(Conversation conversation) {
    return JSON.writeValueAsBytes(conversation);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws tools.jackson.core.JacksonException when it is not that
   */
  public static Conversation read(byte[] json) {
    return JSON.readValue(json, new TypeReference<>() {});
  }

  static State state(String text) {
    return STATES.stream()
        .filter(state -> text(state).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown state " + text));
  }

  static String text(State state) {
    return state.dialogue() + "." + state.name();
  }

  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      property = "kind")
  private interface DraftKind {}

  private static final class StateWriter extends ValueSerializer<State> {
    @Override
    public void serialize(State state, JsonGenerator json, SerializationContext context) {
      json.writeString(text(state));
    }
  }

  private static final class StateReader extends ValueDeserializer<State> {
    @Override
    public State deserialize(JsonParser json, DeserializationContext context) {
      return state(json.getString());
    }
  }
}
