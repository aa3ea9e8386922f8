package id.suarawarga.standalone.terminal;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.Option;
import id.suarawarga.gateway.channel.Intake;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Hands over what is typed, line by line, until the input ends. */
public final class TerminalChat {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final Intake intake;
  private final TerminalChannel channel;
  private final PrintStream terminal;
  private final Address resident =
      new Address(TerminalChannel.ACCOUNT, UUID.randomUUID().toString());

  /**
   * A chat of somebody new.
   *
   * @param intake returns only when the replies are printed
   */
  public TerminalChat(Intake intake, TerminalChannel channel, PrintStream terminal) {
    this.intake = intake;
    this.channel = channel;
    this.terminal = terminal;
  }

  /** Returns at the end of the input. */
  public void run(BufferedReader typed) throws IOException {
    terminal.println("Ketik /start, atau langsung satu layanan: /start skm-DUKCAPIL-KTP");
    terminal.println("Jawab dengan angka di depan pilihan, atau dengan kata-kata. Ctrl+D selesai.");
    prompt();
    for (String line = typed.readLine(); line != null; line = typed.readLine()) {
      if (!line.isBlank()) {
        say(line.strip());
      }
      prompt();
    }
    terminal.println();
  }

  private void say(String line) {
    Content content = chosen(line).orElseGet(() -> new Content.Text(line));
    String toast =
        intake.receive(InboundMessage.of(UUID.randomUUID().toString(), resident, content)).toast();
    if (toast != null) {
      terminal.println("  (" + toast + ")");
    }
  }

  /** The option of that number in the last message; where there is none, the number is a text. */
  private Optional<Content> chosen(String line) {
    TerminalChannel.Bubble bubble = channel.last();
    List<Option> options = bubble.options();
    int number = NUMBER.matcher(line).matches() ? Integer.parseInt(line) : 0;
    if (number < 1 || number > options.size()) {
      return Optional.empty();
    }
    Option option = options.get(number - 1);
    terminal.println("  [" + option.label() + "]");
    return Optional.of(new Content.Choice(option.id(), String.valueOf(bubble.number())));
  }

  private void prompt() {
    terminal.println();
    terminal.print("> ");
    terminal.flush();
  }
}
