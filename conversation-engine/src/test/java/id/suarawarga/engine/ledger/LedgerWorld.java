package id.suarawarga.engine.ledger;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.MenuState;
import id.suarawarga.engine.dialogue.SurveyState;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.ReplicaId;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.survey.SurveyDraft;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with persons, and turns to commit. */
final class LedgerWorld {

  static final Account BOT = new Account(ChannelType.TELEGRAM, "7000000001");
  static final Address SOMEBODY = new Address(BOT, "4711");
  static final Duration REMIND_AFTER = Duration.ofMinutes(30);
  static final Duration LEASE = Duration.ofSeconds(60);

  final HikariDataSource database;
  final JdbcClient jdbc;
  final SettableClock clock = new SettableClock();
  final Vault vault = new Vault("a master key for tests, long enough");
  final Conversations conversations;
  final Inbox inbox;
  final Note.Writer notes;

  LedgerWorld(HikariDataSource database) {
    this.database = database;
    this.jdbc = JdbcClient.create(database);
    this.conversations = new Conversations(jdbc, vault, clock);
    this.inbox = new Inbox(jdbc, vault);
    this.notes = new Note.Writer(database);
  }

  /** A ledger as one more replica would have it, with one committer thread. */
  Replica replica() {
    return new Replica(this, new Note.Writer(database));
  }

  Conversation person() {
    RespondentId id = RespondentId.random();
    jdbc.sql("insert into respondent values (?, ?)")
        .param(id.value())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("insert into conversation values (?, 0, null)").param(id.value()).update();
    return load(id);
  }

  Conversation load(RespondentId id) {
    return conversations.load(id).orElseThrow();
  }

  Instant heard(Conversation person) {
    return jdbc.sql("select heard_at from conversation where respondent_id = ?")
        .param(person.respondent().value())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  List<String> notesOf(Conversation person) {
    return jdbc.sql("select text from note where respondent_id = ?")
        .param(person.respondent().value())
        .query(String.class)
        .list();
  }

  /** A turn that says its message's id once and notes it once. */
  Entry turn(Conversation before, String externalId) {
    return turn(before, externalId, Note.Kind.GOOD);
  }

  Entry turn(Conversation before, String externalId, Note.Kind kind) {
    Note note = new Note(before.respondent(), externalId, kind);
    return entry(before, externalId, before.run(), List.of(note), externalId);
  }

  /** A turn after which this run of a survey is under way, or none. */
  Entry running(Conversation before, String externalId, @Nullable String run) {
    return entry(before, externalId, run, List.of());
  }

  Entry entry(
      Conversation before,
      String externalId,
      @Nullable String run,
      List<Outcome> outcomes,
      String... replies) {
    Conversation next =
        new Conversation(
            before.respondent(),
            before.version() + 1,
            run == null ? MenuState.HOME : SurveyState.CONSENT,
            run == null ? null : SurveyDraft.begin(run, null, clock.instant()),
            null,
            before.language(),
            clock.instant());
    List<OutboundMessage> messages =
        Stream.of(replies).map(text -> OutboundMessage.text(SOMEBODY, text)).toList();
    InboundMessage cause = InboundMessage.of(externalId, SOMEBODY, new Content.Text("halo"));
    return new Entry(cause, before, new Turn(next, messages, outcomes, null));
  }

  /** One process: its ledger, its outbox, and what its relay was handed. */
  static final class Replica implements AutoCloseable {

    final List<OutboxMessage> relayed = new CopyOnWriteArrayList<>();
    final Note.Writer notes;
    final Outbox outbox;
    final JdbcLedger ledger;

    private Replica(LedgerWorld world, Note.Writer notes) {
      this.notes = notes;
      this.outbox = new Outbox(world.database, world.vault, ReplicaId.random(), LEASE, world.clock);
      this.ledger =
          new JdbcLedger(
              world.database,
              world.vault,
              outbox,
              List.of(notes),
              relayed::addAll,
              new LedgerSettings(world.clock, REMIND_AFTER, 1));
    }

    CompletableFuture<CommitResult> begin(Entry entry) {
      return ledger.commit(entry);
    }

    CommitResult commit(Entry entry) {
      return begin(entry).join();
    }

    @Override
    public void close() {
      notes.letGo();
      ledger.close();
    }
  }
}
