package id.suarawarga.admin.audit;

import id.suarawarga.admin.account.AccountActivity;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what happens to accounts, in the transaction in which it happens. */
@Component
class AccountAudit {

  private final AuditLog log;

  AccountAudit(AuditLog log) {
    this.log = log;
  }

  @EventListener
  void on(AccountActivity activity) {
    log.write(activity.by(), activity.kind().name(), activity.object(), activity.details());
  }
}
