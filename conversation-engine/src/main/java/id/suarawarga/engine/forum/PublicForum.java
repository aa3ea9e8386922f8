package id.suarawarga.engine.forum;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A forum as residents are shown it.
 *
 * @param heldAt local time
 * @param opinionsFrom first local day on which opinions are taken
 * @param opinionsUntil last local day on which they are
 * @param agenda the titles of its points, in their order
 */
public record PublicForum(
    String code,
    String unitCode,
    String theme,
    String description,
    String venue,
    LocalDateTime heldAt,
    LocalDate opinionsFrom,
    LocalDate opinionsUntil,
    ForumState state,
    List<Topic> topics,
    List<String> agenda,
    List<Document> documents) {

  /**
   * What there is to read beforehand.
   *
   * @param id under which its content is stored
   */
  public record Document(UUID id, String title) {}

  public PublicForum {
    topics = List.copyOf(topics);
    agenda = List.copyOf(agenda);
    documents = List.copyOf(documents);
  }

  /** Whether opinions are taken on this day. An open forum may have been opened early, by hand. */
  public boolean takesOpinions(LocalDate today) {
    return state == ForumState.OPEN && !today.isAfter(opinionsUntil) && !topics.isEmpty();
  }

  public Optional<Topic> topic(String topicCode) {
    return topics.stream().filter(topic -> topic.code().equals(topicCode)).findFirst();
  }
}
