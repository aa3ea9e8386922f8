package id.suarawarga.engine.forum;

import static id.suarawarga.engine.forum.GivenOpinion.on;
import static id.suarawarga.engine.forum.StakeholderGroup.MEDIA;
import static id.suarawarga.engine.forum.StakeholderGroup.SERVICE_USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.scoring.Support;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A released opinion of somebody, and a participant who has written on the same topic. */
class VotesIT {

  private static final String FORUM = "FKP-1";
  private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

  private static HikariDataSource source;
  private static JdbcClient jdbc;
  private static GivenForums given;
  private static Votes votes;
  private static Cards cards;
  private UUID opinion;
  private UUID participant;

  @BeforeAll
  static void start() {
    source = TestServers.database();
    jdbc = JdbcClient.create(source);
    given = new GivenForums(jdbc, new Vault("0123456789abcdef0123456789abcdef"));
    votes = new Votes(jdbc);
    cards = new Cards(jdbc);
    jdbc.sql("insert into service_unit (code, name) values ('DUKCAPIL', 'Dukcapil')").update();
  }

  @AfterAll
  static void stop() {
    source.close();
  }

  @BeforeEach
  void openAForum() {
    jdbc.sql("truncate forum, forum_opinion, respondent cascade").update();
    given.forum(FORUM, "DUKCAPIL", ForumState.OPEN);
    opinion = released("Nomor antrean lewat telepon");
    participant = given.respondent();
    given.opinion(on(FORUM, participant).of(MEDIA));
  }

  @Test
  void aPersonHasOneVoteWhichTheyMayChange() {
    vote(participant, true);
    vote(participant, false);
    assertThat(votes.on(opinion).groups()).containsOnly(entry(MEDIA, new Support(0, 1)));
  }

  @Test
  void votesOfOnePersonAtTheSameMomentAreOneVote() {
    IntStream.range(0, 40).parallel().forEach(i -> vote(participant, i % 2 == 0));
    assertThat(votes.on(opinion).total().votes()).isEqualTo(1);
  }

  @Test
  void aVoteCountsForTheGroupOfTheVotersNewestOpinionAlsoWhenItIsChanged() {
    vote(participant, false);
    given.opinion(on(FORUM, participant).of(SERVICE_USER));
    jdbc.sql(
            """
            update forum_opinion set submitted_at = submitted_at + interval '1 hour'
            where stakeholder_group = 'SERVICE_USER'
            """)
        .update();
    vote(participant, true);
    assertThat(votes.on(opinion).groups()).containsOnlyKeys(SERVICE_USER);
  }

  @Test
  void aVoteSurvivesTheErasureOfTheVoterWithoutALinkToThem() {
    vote(participant, true);
    given.erase(participant);
    assertThat(votes.on(opinion).total()).isEqualTo(new Support(1, 0));
    assertThat(jdbc.sql("select from forum_vote where respondent_id is null").query().listOfRows())
        .hasSize(1);
  }

  @Test
  void nobodyVotesOnTheirOwnOpinionOrWithoutHavingWritten() {
    UUID own = given.opinion(on(FORUM, participant));
    given.release(own, "Milik sendiri");
    assertRefused(own, participant, DAY);
    assertRefused(opinion, given.respondent(), DAY);
  }

  @Test
  void whatIsNotReleasedOrMergedOrWithdrawnIsNotVotedOn() {
    UUID hidden = given.opinion(on(FORUM, given.respondent()));
    assertRefused(hidden, participant, DAY);
    given.release(hidden, "Dulu dirilis");
    jdbc.sql("update forum_opinion set merged_into = ? where id = ?")
        .params(opinion, hidden)
        .update();
    assertRefused(hidden, participant, DAY);
    given.withdraw(opinion);
    assertRefused(opinion, participant, DAY);
  }

  @Test
  void nobodyVotesAfterTheWindow() {
    assertRefused(opinion, participant, GivenForums.UNTIL.plusDays(1));
    jdbc.sql("update forum set state = 'CLOSED'").update();
    assertRefused(opinion, participant, DAY);
  }

  @Test
  void aVoteAndAnOfficialDoNotWaitForEachOther() throws SQLException {
    CompletableFuture<Void> vote;
    try (Connection official = source.getConnection()) {
      official.setAutoCommit(false);
      official.createStatement().execute("select from forum for update");
      vote = CompletableFuture.runAsync(() -> vote(participant, true));
      new LockWatch(jdbc).awaitSomebody();
      official.createStatement().execute("update forum_opinion set public_text = 'x'");
      official.commit();
    }
    vote.join();
    assertThat(votes.on(opinion).total()).isEqualTo(new Support(1, 0));
  }

  @Test
  void aPersonIsAskedAboutReleasedOpinionsOfOthersOnTheTopicOnly() {
    given.opinion(on(FORUM, given.respondent()));
    given.release(given.opinion(on(FORUM, participant)), "Milik sendiri");
    UUID elsewhere = given.opinion(on(FORUM, given.respondent()).about(GivenForums.OTHER_TOPIC));
    given.release(elsewhere, "Topik lain");
    assertThat(deck().next()).extracting(Card::text).containsExactly("Nomor antrean lewat telepon");
  }

  @Test
  void whatIsPassedOverIsAskedLaterButNotNext() {
    released("Tambah satu loket");
    released("Buka sampai sore");
    List<Card> all = deck().next();
    assertThat(all).hasSize(3);
    assertThat(behind(all.getFirst()).next()).isEqualTo(all.subList(1, 3));
    assertThat(behind(all.getLast()).next()).isEmpty();
    assertThat(deck().next()).isEqualTo(all);
  }

  @Test
  void whatIsVotedOnIsNotAskedAgainAndAtMostFiveAre() {
    for (int i = 0; i < 6; i++) {
      released("Usulan " + i);
    }
    assertThat(deck().next()).hasSize(Deck.MOST);
    vote(participant, true);
    assertThat(deck().next()).extracting(Card::id).doesNotContain(opinion);
  }

  @Test
  void theCardThatIsAnsweredStandsWithTheVotesOfAllOthers() {
    vote(participant, false);
    UUID other = given.respondent();
    given.opinion(on(FORUM, other));
    vote(other, true);
    Deck.Answered answered = cards.answering(opinion, person(participant)).answered();
    assertThat(answered.with(true).total()).isEqualTo(new Support(2, 0));
    assertThat(answered.voter()).isEqualTo(MEDIA);
    assertThat(answered.agreed()).isFalse();
  }

  @Test
  void theCardOfAStrangerToTheForumIsNotTheirsToAnswer() {
    assertThat(cards.answering(opinion, RespondentId.random()).answered()).isNull();
  }

  private UUID released(String text) {
    UUID id = given.opinion(on(FORUM, given.respondent()));
    given.release(id, text);
    return id;
  }

  private Deck deck() {
    return cards.on(FORUM, GivenForums.TOPIC, person(participant));
  }

  private Deck behind(Card card) {
    return cards.answering(card.id(), person(participant));
  }

  private void vote(UUID person, boolean agrees) {
    vote(opinion, person, agrees, DAY);
  }

  private static void vote(UUID opinion, UUID person, boolean agrees, LocalDate on) {
    Instant at = Instant.parse("2026-05-05T03:00:00Z");
    new VoteCastWriter(jdbc).write(List.of(new VoteCast(opinion, person(person), agrees, at, on)));
  }

  private static void assertRefused(UUID opinion, UUID person, LocalDate on) {
    assertThatThrownBy(() -> vote(opinion, person, true, on)).isInstanceOf(RefusedException.class);
  }

  private static RespondentId person(UUID id) {
    return new RespondentId(id);
  }
}
