package id.suarawarga.engine.messaging;

import id.suarawarga.engine.message.ChannelType;

/**
 * How many messages a provider has put a price on in a month.
 *
 * @param month such as {@code 2026-11}
 * @param category the provider's word for it, such as {@code service}
 * @param messages all of them
 * @param billable those of them that cost money
 */
public record MessagingCost(
    String month, ChannelType channel, String category, long messages, long billable) {}
