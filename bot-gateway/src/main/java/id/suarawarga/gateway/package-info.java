/** The bot gateway: channels in front of the conversation engine, delivery behind it. */
@NullMarked
package id.suarawarga.gateway;

import org.jspecify.annotations.NullMarked;
