package id.suarawarga.engine.forum;

import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.scoring.Agreement;
import id.suarawarga.scoring.Support;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The votes on opinions, counted; who cast them is not told. */
public final class Votes {

  /** The votes of one group on one opinion. */
  private record Counted(UUID opinion, StakeholderGroup group, Support votes) {}

  private static final String COUNT =
      """
      select opinion_id, stakeholder_group,
        count(*) filter (where choice = 'AGREE') as agree,
        count(*) filter (where choice = 'DISAGREE') as disagree
      from forum_vote
      where opinion_id = any (:opinions::uuid[])
        and (:but::uuid is null or respondent_id is distinct from :but::uuid)
      group by opinion_id, stakeholder_group
      """;

  private final JdbcClient jdbc;

  public Votes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How the groups vote on an opinion. */
  public Agreement<StakeholderGroup> on(UUID opinion) {
    return on(List.of(opinion)).getOrDefault(opinion, Agreement.none());
  }

  /** The same for several at once; one that nobody has voted on is not in it. */
  public Map<UUID, Agreement<StakeholderGroup>> on(Collection<UUID> opinions) {
    return count(opinions, null);
  }

  /** How all others vote on an opinion. */
  Agreement<StakeholderGroup> onWithout(UUID opinion, RespondentId person) {
    return count(List.of(opinion), person.value()).getOrDefault(opinion, Agreement.none());
  }

  private Map<UUID, Agreement<StakeholderGroup>> count(
      Collection<UUID> opinions, @Nullable UUID without) {
    Map<UUID, Agreement<StakeholderGroup>> agreements = new HashMap<>();
    for (Counted one : counted(opinions, without)) {
      Agreement<StakeholderGroup> others = agreements.getOrDefault(one.opinion(), Agreement.none());
      agreements.put(one.opinion(), others.plus(one.group(), one.votes()));
    }
    return agreements;
  }

  private List<Counted> counted(Collection<UUID> opinions, @Nullable UUID without) {
    return jdbc.sql(COUNT)
        .param("opinions", opinions.stream().map(UUID::toString).toArray(String[]::new))
        .param("but", without == null ? null : without.toString())
        .query(
            (row, _) ->
                new Counted(
                    row.getObject("opinion_id", UUID.class),
                    StakeholderGroup.valueOf(row.getString("stakeholder_group")),
                    new Support(row.getLong("agree"), row.getLong("disagree"))))
        .list();
  }
}
