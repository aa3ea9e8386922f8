/** Telegram: updates in by webhook or long poll, messages out. */
@NullMarked
package id.suarawarga.gateway.telegram;

import org.jspecify.annotations.NullMarked;
