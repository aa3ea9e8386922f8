package id.suarawarga.admin;

import id.suarawarga.admin.account.Accounts;
import id.suarawarga.engine.StartProblem;
import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Makes the first administrator where the admin API runs alone. A generated password is shown on a
 * terminal and nowhere else, so that no log keeps it.
 */
final class FirstAdministrator implements ApplicationRunner {

  private final Accounts accounts;
  private final AdminSettings settings;

  FirstAdministrator(Accounts accounts, AdminSettings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.adminPassword() != null) {
      accounts.ensureFirstAdministrator(settings.adminPassword());
    } else if (accounts.isEmpty()) {
      showGenerated(terminal());
    }
  }

  private void showGenerated(Console terminal) {
    @Nullable String generated = accounts.ensureFirstAdministrator(null);
    if (generated != null) {
      terminal.printf(
          "Administrator: %s%nPassword, to be changed at first login: %s%n",
          Accounts.FIRST_ADMINISTRATOR, generated);
    }
  }

  private static Console terminal() {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .orElseThrow(
            () ->
                new StartProblem(
                    "SUARA_ADMIN_PASSWORD must be set at the first start, because there is no"
                        + " terminal to show a generated password on."));
  }
}
