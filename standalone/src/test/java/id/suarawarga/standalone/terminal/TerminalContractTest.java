package id.suarawarga.standalone.terminal;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.ChannelContract;
import id.suarawarga.gateway.channel.Receipt;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The terminal as every channel is: lines of text, and numbers in front of what can be chosen. */
class TerminalContractTest extends ChannelContract {

  private static final Pattern OPTION = Pattern.compile("^ {3,4}\\d{1,2}  (.+)$");

  private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
  private final TerminalChannel channel = new TerminalChannel(printer(paper));

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected Channel cutOff() {
    return new TerminalChannel(printer(new ClosedPipe()));
  }

  @Override
  protected Address resident() {
    return new Address(TerminalChannel.ACCOUNT, "somebody");
  }

  @Override
  protected Account stranger() {
    return new Account(ChannelType.WEB, "another terminal");
  }

  /** An empty line stands before each message, and none in it. */
  @Override
  protected List<Shown> screen() {
    return Pattern.compile("\\R\\R")
        .splitAsStream(paper.toString(StandardCharsets.UTF_8).strip())
        .map(TerminalContractTest::read)
        .toList();
  }

  @Override
  protected Choice tap(String label) {
    int number = 1 + screen().getLast().labels().indexOf(label);
    List<InboundMessage> typed = new ArrayList<>();
    try {
      new TerminalChat(
              message -> took(typed, message), channel, printer(OutputStream.nullOutputStream()))
          .run(new BufferedReader(new StringReader(number + "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (Choice) typed.getFirst().content();
  }

  /** What is printed once more is seen once more. */
  @Override
  protected int timesARepeatIsSeen() {
    return 2;
  }

  private static Receipt took(List<InboundMessage> typed, InboundMessage message) {
    typed.add(message);
    return Receipt.SILENT;
  }

  private static Shown read(String block) {
    List<String> labels =
        block
            .lines()
            .flatMap(line -> OPTION.matcher(line).results())
            .map(option -> option.group(1))
            .toList();
    String text =
        block
            .lines()
            .filter(line -> !OPTION.matcher(line).matches())
            .map(String::strip)
            .collect(Collectors.joining("\n"));
    return new Shown(text, labels);
  }

  private static PrintStream printer(OutputStream paper) {
    return new PrintStream(paper, true, StandardCharsets.UTF_8);
  }

  /** Whoever read along has gone. */
  private static final class ClosedPipe extends OutputStream {

    @Override
    public void write(int character) throws IOException {
      throw new IOException("closed");
    }
  }
}
