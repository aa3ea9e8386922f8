/** WhatsApp: Meta's Cloud API, in and out. */
@NullMarked
package id.suarawarga.gateway.whatsapp;

import org.jspecify.annotations.NullMarked;
