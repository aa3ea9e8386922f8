package id.suarawarga.gateway.clock;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When an unfinished dialogue is spoken of again.
 *
 * @param remindAfter how long the person must have been silent for a reminder
 * @param closeAfter how long they must have been silent for the dialogue to be closed
 * @param quietFrom nobody is reminded from this local time on …
 * @param quietUntil … until this one, which may be on the next day
 */
public record IdleSettings(
    Duration remindAfter, Duration closeAfter, LocalTime quietFrom, LocalTime quietUntil) {}
