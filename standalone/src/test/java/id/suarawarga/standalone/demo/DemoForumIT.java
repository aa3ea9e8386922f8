package id.suarawarga.standalone.demo;

import static id.suarawarga.standalone.demo.DemoDatabase.TODAY;
import static id.suarawarga.standalone.demo.DemoDatabase.VAULT;
import static id.suarawarga.standalone.demo.DemoDatabase.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.forum.AgendaItem;
import id.suarawarga.engine.forum.Card;
import id.suarawarga.engine.forum.Cards;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumAgenda;
import id.suarawarga.engine.forum.ForumOpinions;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.Forums;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import id.suarawarga.engine.forum.OpinionFilter;
import id.suarawarga.engine.forum.OpinionRow;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.forum.Votes;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.scoring.Agreement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoForumIT {

  @AutoClose private final DemoDatabase database = new DemoDatabase();
  private final JdbcClient jdbc = database.jdbc;
  private final GivenForums given = new GivenForums(jdbc, VAULT);

  @BeforeEach
  void load() {
    database.load();
  }

  @Test
  void takesOpinionsForAMonthMoreAndSaysDemo() {
    PublicForum forum = new PublicForums(jdbc, ZONE).current().getFirst();

    assertThat(forum.takesOpinions(TODAY.plusDays(30))).isTrue();
    assertThat(List.of(forum.theme(), forum.description(), forum.venue()))
        .allMatch(text -> text.startsWith("DEMO"));
    assertThat(opinions()).allMatch(it -> it.problem().startsWith("DEMO: ")).hasSize(16);
  }

  @Test
  void whoeverWritesToItIsShownFiveOpinionsOfOthers() {
    Deck deck = new Cards(jdbc).on(DemoForum.CODE, "ANTREAN", RespondentId.random());

    assertThat(deck.next()).hasSize(Deck.MOST).extracting(Card::text).allMatch(this::saysDemo);
  }

  @Test
  void someOpinionsAreSharedByAllGroupsAndSomeAreNotReleasedYet() {
    assertThat(opinions()).filteredOn(OpinionRow::released).hasSize(9);
    assertThat(opinions().stream().map(it -> new Votes(jdbc).on(it.id())))
        .anyMatch(Agreement::isSharedByAll)
        .anyMatch(votes -> votes.published().size() == 2 && !votes.isSharedByAll());
  }

  @Test
  void isLoadedOnceAlsoBesideResponsesThatWereLoadedBefore() {
    jdbc.sql("delete from forum_opinion").update();
    jdbc.sql("delete from forum").update();
    jdbc.sql("delete from respondent where id <> ?").param(DemoComplaints.RESIDENT).update();
    database.load();
    database.load();

    assertThat(opinions()).hasSize(16);
  }

  @Test
  void staysClosedWithTheOpinionOfARealPersonWhoMeantTheSame() {
    UUID real = given.opinion(GivenOpinion.on(DemoForum.CODE, given.respondent()));
    jdbc.sql("update forum_opinion set merged_into = ? where id = ?")
        .params(opinions().getFirst().id(), real)
        .update();
    database.demo.remove();

    assertThat(opinions())
        .singleElement()
        .returns(real, OpinionRow::id)
        .returns(null, OpinionRow::mergedInto);
    assertThat(forum().state()).isEqualTo(ForumState.CLOSED);
    assertThat(new Units(jdbc).find("DEMO-DUKCAPIL")).map(ServiceUnit::active).hasValue(false);
  }

  @Test
  void leavesWhatTheForumOfAnOfficialNames() {
    given.forum(GivenForums.plan("FKP-1", "DEMO-RSUD", TODAY, TODAY), ForumState.DRAFT);
    new ForumAgenda(jdbc)
        .replace(
            "FKP-1",
            List.of(new AgendaItem("Ruang tunggu", null, "DEMO-RSUD-IGD", "DEMO-TAHUN-2025")));
    database.demo.remove();

    assertThat(new Units(jdbc).find("DEMO-RSUD")).map(ServiceUnit::active).hasValue(false);
    assertThat(new Services(jdbc).find("DEMO-RSUD-IGD")).map(PublicService::active).hasValue(false);
    assertThat(new Periods(jdbc).find("DEMO-TAHUN-2025")).isPresent();
  }

  private boolean saysDemo(String text) {
    return text.startsWith("DEMO: ");
  }

  private Forum forum() {
    return new Forums(jdbc).find(DemoForum.CODE).orElseThrow();
  }

  private List<OpinionRow> opinions() {
    return new ForumOpinions(jdbc, VAULT).list(OpinionFilter.of(DemoForum.CODE), 0, 200);
  }
}
