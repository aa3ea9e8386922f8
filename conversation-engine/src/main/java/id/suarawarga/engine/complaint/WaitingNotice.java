package id.suarawarga.engine.complaint;

import id.suarawarga.engine.message.Account;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a resident has not heard yet.
 *
 * @param respondent who is to hear it
 * @param account where the complaint was filed, and is therefore answered; null when it is about
 *     none
 */
public record WaitingNotice(long id, UUID respondent, @Nullable Account account) {}
