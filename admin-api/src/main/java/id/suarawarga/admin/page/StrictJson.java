package id.suarawarga.admin.page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bodies of the admin API, and only these, refusing fields that they do not have: a
 * mistyped field would else be lost in silence. What providers and chats send to other packages of
 * the same process is read as leniently as before.
 */
final class StrictJson extends JacksonJsonHttpMessageConverter {

  private static final String OURS = "id.suarawarga.admin.";

  StrictJson(JsonMapper mapper) {
    super(
        mapper
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build());
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    return type.toClass().getName().startsWith(OURS) && super.canRead(type, mediaType);
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
    return false;
  }
}
