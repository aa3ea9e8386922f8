package id.suarawarga.engine.forum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion to put into the database as if a resident had sent it.
 *
 * @param respondent who wrote it; must be there
 * @param attendee the name they gave for the attendance list; null where they do not come
 */
public record GivenOpinion(
    String forum,
    UUID respondent,
    String topic,
    StakeholderGroup group,
    String problem,
    @Nullable String attendee) {

  /** What nobody but the resident may ever see. */
  public static final String NAME = "Tonimarkerah";

  public static final String FILE_NAME = "ktp-tonimarkerah.jpg";

  /** The number of the account that it was sent on. */
  public static final String ACCOUNT = "7000000002";

  /** What the unit must read. */
  public static final String PROBLEM = "Antrean mulai pukul lima pagi";

  public static final String PROPOSAL = "Nomor antrean lewat telepon";

  public static GivenOpinion on(String forum, UUID respondent) {
    return new GivenOpinion(
        forum, respondent, GivenForums.TOPIC, StakeholderGroup.SERVICE_USER, PROBLEM, null);
  }

  public GivenOpinion about(String otherTopic) {
    return new GivenOpinion(forum, respondent, otherTopic, group, problem, attendee);
  }

  public GivenOpinion of(StakeholderGroup other) {
    return new GivenOpinion(forum, respondent, topic, other, problem, attendee);
  }

  public GivenOpinion saying(String other) {
    return new GivenOpinion(forum, respondent, topic, group, other, attendee);
  }

  /** Coming to the forum, under this name. */
  public GivenOpinion comingAs(String name) {
    return new GivenOpinion(forum, respondent, topic, group, problem, name);
  }
}
