package id.suarawarga.admin.forum;

import static id.suarawarga.engine.forum.StakeholderGroup.MEDIA;
import static id.suarawarga.engine.forum.StakeholderGroup.SERVICE_USER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SupportIT extends AdminServer {

  private GivenForums given;
  private Api viewer;
  private String list;
  private UUID opinion;

  @BeforeEach
  void sendAnOpinion() {
    given = samples.forums().given();
    String unit = samples.unit();
    String forum = samples.forums().forum(unit, ForumState.CLOSED);
    viewer = staff.as(Role.VIEWER, unit);
    list = "/api/v1/forums/" + forum + "/opinions";
    opinion = given.opinion(GivenOpinion.on(forum, given.respondent()));
  }

  @Test
  void anOpinionSaysHowFarItIsSharedAndByWhichGroups() {
    given.votes(opinion, SERVICE_USER, 105, 25);
    given.votes(opinion, MEDIA, 10, 0);
    JsonNode support = support();
    assertThat(support.path("sentence").asString())
        .isEqualTo("82 % dari 140 setuju; di semua kelompok");
    assertThat(support.path("share").decimalValue()).isEqualByComparingTo("0.8214");
    assertThat(support.path("lower").decimalValue()).isEqualByComparingTo("0.7497");
    assertThat(support.path("upper").decimalValue()).isEqualByComparingTo("0.8760");
    assertThat(support.at("/groups/0/stakeholderGroup").asString()).isEqualTo("SERVICE_USER");
    assertThat(support.path("sharedByAll").asBoolean()).isTrue();
  }

  @Test
  void aGroupBelowFiveVotesIsCountedButNotShown() {
    given.votes(opinion, SERVICE_USER, 9, 0);
    given.votes(opinion, MEDIA, 0, 4);
    JsonNode support = support();
    assertThat(support.path("disagree").asInt()).isEqualTo(4);
    assertThat(support.path("groups")).hasSize(1);
    assertThat(support.path("sharedByAll").asBoolean()).isFalse();
  }

  @Test
  void withoutVotesNoShareIsMadeUp() {
    assertThat(support().path("share").isNull()).isTrue();
    assertThat(support().path("sentence").asString()).isEqualTo("belum ada yang memilih");
  }

  @Test
  void theExportHasTheSameFigures() {
    given.votes(opinion, SERVICE_USER, 105, 25);
    given.votes(opinion, MEDIA, 10, 0);
    String csv = new String(viewer.download(list + "/export?format=csv").body(), UTF_8);
    assertThat(csv).contains(",115,25,0.8214,0.7497,0.8760,true,82 % dari 140 setuju");
  }

  private JsonNode support() {
    return viewer.get(list).json().at("/items/0/support");
  }
}
