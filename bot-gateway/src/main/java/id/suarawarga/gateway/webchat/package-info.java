/** The web chat: a page for whoever has no chat app, and for the tablet on the counter. */
@NullMarked
package id.suarawarga.gateway.webchat;

import org.jspecify.annotations.NullMarked;
