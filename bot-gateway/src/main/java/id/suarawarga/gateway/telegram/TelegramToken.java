package id.suarawarga.gateway.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The channel is on where a token is set; one that is set to nothing is none. */
final class TelegramToken implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return isSet(context.getEnvironment());
  }

  static boolean isSet(Environment environment) {
    return !environment.getProperty("suara.telegram.token", "").isBlank();
  }
}
