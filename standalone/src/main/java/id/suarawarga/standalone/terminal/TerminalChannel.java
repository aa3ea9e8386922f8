package id.suarawarga.standalone.terminal;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.SendResult;
import java.io.PrintStream;
import java.util.List;

/** Prints messages. What would be edited elsewhere is printed again: paper cannot be edited. */
public final class TerminalChannel implements Channel {

  static final Account ACCOUNT = new Account(ChannelType.WEB, "terminal");

  /** A message on the screen whose options can be chosen. */
  record Bubble(int number, List<Option> options) {}

  private final PrintStream terminal;
  private Bubble last = new Bubble(0, List.of());

  public TerminalChannel(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public Account account() {
    return ACCOUNT;
  }

  @Override
  public synchronized SendResult send(long id, OutboundMessage message, int attempt) {
    List<Option> options =
        message.options().stream().filter(it -> it.role() != Option.Role.COPY).toList();
    boolean file = message.extra() instanceof Extra.StoredFile; // what was offered is still open
    last = new Bubble(last.number() + 1, file ? last.options() : options);
    terminal.println();
    message.inWords().lines().forEach(line -> terminal.println("  " + line));
    for (int i = 0; i < options.size(); i++) {
      terminal.printf("  %3d  %s%n", i + 1, options.get(i).label());
    }
    return terminal.checkError()
        ? new SendResult.Unreachable("the terminal is closed")
        : new SendResult.Sent(String.valueOf(last.number()));
  }

  /** The message printed last. */
  synchronized Bubble last() {
    return last;
  }
}
