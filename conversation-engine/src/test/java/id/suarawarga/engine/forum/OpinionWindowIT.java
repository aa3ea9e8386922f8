package id.suarawarga.engine.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database has the last word on whether a forum takes opinions: a replica may be behind. */
class OpinionWindowIT {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Class<RefusedException> REFUSED = RefusedException.class;
  private static final Address ADDRESS =
      new Address(new Account(ChannelType.TELEGRAM, "7"), "5100000001");

  private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Vault vault = new Vault("a master key for tests, long enough");
  private final GivenForums given = new GivenForums(jdbc, vault);
  private final RespondentId siti = new RespondentId(given.respondent());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anOpenForumTakesAnOpinion() {
    send(forum(ForumState.OPEN), TODAY);

    assertThat(new OwnOpinions(jdbc, vault).of(siti)).hasSize(1);
  }

  @Test
  void aClosedForumRefusesAnOpinion() {
    String forum = forum(ForumState.CLOSED);

    assertThatThrownBy(() -> send(forum, TODAY)).isInstanceOf(RefusedException.class);
  }

  @Test
  void anOpenForumRefusesAnOpinionAfterItsLastDay() {
    String forum = forum(ForumState.OPEN);

    assertThatThrownBy(() -> send(forum, GivenForums.UNTIL.plusDays(1)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void anOpenForumTakesAnOpinionOnItsLastDay() {
    send(forum(ForumState.OPEN), GivenForums.UNTIL);

    assertThat(new OwnOpinions(jdbc, vault).of(siti)).hasSize(1);
  }

  @Test
  void whoeverSendsWhileTheForumIsBeingClosedWaitsAndIsRefused() throws Exception {
    String forum = forum(ForumState.OPEN);
    CompletableFuture<Void> sent;
    try (Connection closing = database.getConnection()) {
      closing.setAutoCommit(false);
      closing.createStatement().execute("update forum set state = 'CLOSED'");
      sent = CompletableFuture.runAsync(() -> send(forum, TODAY));
      new LockWatch(jdbc).awaitSomebody();
      closing.commit();
    }

    assertThat(sent).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(REFUSED);
  }

  @Test
  void nothingIsChangedOrTakenBackOnceTheForumIsClosed() {
    String forum = forum(ForumState.OPEN);
    send(forum, TODAY);
    OwnOpinion own = new OwnOpinions(jdbc, vault).of(siti).getFirst();
    jdbc.sql("update forum set state = 'CLOSED' where code = ?").param(forum).update();

    assertThatThrownBy(() -> withdraw(own)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> change(own)).isInstanceOf(RefusedException.class);
  }

  private String forum(ForumState state) {
    String code = "F-" + System.nanoTime();
    jdbc.sql("insert into service_unit values ('DINKES', 'Dinkes') on conflict do nothing")
        .update();
    given.forum(code, "DINKES", state);
    return code;
  }

  private void send(String forum, LocalDate on) {
    new OpinionSentWriter(jdbc, vault)
        .write(List.of(new OpinionSent(siti, ADDRESS, forum, opinion(), null, NOW, on)));
  }

  private void change(OwnOpinion own) {
    new OpinionChangedWriter(jdbc, vault)
        .write(List.of(new OpinionChanged(own.id(), siti, ADDRESS, opinion(), NOW, TODAY)));
  }

  private void withdraw(OwnOpinion own) {
    new OpinionWithdrawnWriter(jdbc)
        .write(List.of(new OpinionWithdrawn(own.id(), siti, NOW, TODAY)));
  }

  private static Opinion opinion() {
    return Opinion.NONE
        .from(StakeholderGroup.MEDIA)
        .on(GivenForums.TOPIC)
        .about(OpinionAspect.PROBLEM)
        .telling(Story.EMPTY.adding("Antrean panjang"))
        .attending(false, null);
  }
}
