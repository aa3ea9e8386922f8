package id.suarawarga.standalone;

import id.suarawarga.engine.ConversationEngine;
import id.suarawarga.engine.EngineConfiguration;
import id.suarawarga.engine.EngineSettings;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.standalone.terminal.PromptIntake;
import id.suarawarga.standalone.terminal.TerminalChannel;
import id.suarawarga.standalone.terminal.TerminalChat;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The engine between a keyboard and a screen: no web server, no other channel, no clock. */
@Configuration(proxyBeanMethods = false)
@Import(EngineConfiguration.class)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
class TerminalConfiguration {

  @Bean
  ExampleCatalogue exampleCatalogue(
      JdbcClient jdbc, TransactionOperations transactions, EngineSettings settings) {
    return new ExampleCatalogue(jdbc, transactions, () -> LocalDate.now(settings.zone()));
  }

  @Bean
  Queue<OutboxMessage> committed() {
    return new ConcurrentLinkedQueue<>();
  }

  @Bean
  Consumer<List<OutboxMessage>> committedReplies(Queue<OutboxMessage> committed) {
    return committed::addAll;
  }

  /** Writes UTF-8 wherever it runs: the texts are full of signs that ASCII lacks. */
  @Bean(destroyMethod = "flush")
  PrintStream terminal() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  @Bean
  TerminalChat terminalChat(
      ConversationEngine engine,
      Outbox outbox,
      Queue<OutboxMessage> committed,
      PrintStream terminal) {
    TerminalChannel channel = new TerminalChannel(terminal);
    return new TerminalChat(
        new PromptIntake(engine, outbox, committed, channel), channel, terminal);
  }
}
