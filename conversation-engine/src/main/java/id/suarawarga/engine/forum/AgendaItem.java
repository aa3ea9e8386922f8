package id.suarawarga.engine.forum;

import id.suarawarga.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

/**
 * A point of a forum's agenda. A follow-up action of a survey names the element that it is about,
 * and the service and period whose result it follows.
 */
public record AgendaItem(
    String title,
    @Nullable ServiceElement element,
    @Nullable String serviceCode,
    @Nullable String periodCode) {}
