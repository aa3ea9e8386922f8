package id.suarawarga.gateway.whatsapp;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** One of the four settings is there; that the others are too, {@link WhatsAppSettings} sees to. */
final class WhatsAppWanted implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return WhatsAppSettings.isWanted(context.getEnvironment());
  }
}
