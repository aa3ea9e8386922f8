package id.suarawarga.engine.transcript;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.forum.ForumNews;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.Opinion;
import id.suarawarga.engine.forum.OpinionChanged;
import id.suarawarga.engine.forum.OpinionResult;
import id.suarawarga.engine.forum.OpinionSent;
import id.suarawarga.engine.forum.OpinionWithdrawn;
import id.suarawarga.engine.forum.OwnOpinion;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.forum.VoteCast;
import id.suarawarga.engine.notice.Notice;
import id.suarawarga.engine.notice.OpinionNotice;
import id.suarawarga.engine.respondent.RespondentErased;
import id.suarawarga.engine.testing.TestForums;
import id.suarawarga.scoring.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forums of a transcript that needs no database. */
final class EngineForums {

  private final List<PublicForum> forums = new ArrayList<>();
  private final List<OwnOpinion> opinions = new ArrayList<>();
  private final EngineCards cards = new EngineCards();
  private OpinionResult.@Nullable Reply reply;
  private OpinionResult.@Nullable Promise promise;

  List<PublicForum> all() {
    return forums;
  }

  List<OwnOpinion> newestFirst() {
    return opinions.reversed();
  }

  EngineCards cards() {
    return cards;
  }

  /** Lets something happen; returns what the resident must hear of it, in order. */
  List<Notice> happen(ForumEvent event) {
    return switch (event) {
      case ForumEvent.Opened(var code) -> {
        forums.add(TestForums.find(code));
        yield List.of();
      }
      case ForumEvent.Closed(var code) -> {
        forums.replaceAll(it -> it.code().equals(code) ? in(ForumState.CLOSED, it) : it);
        yield List.of();
      }
      case ForumEvent.Answered(var decision, var words) -> {
        reply = new OpinionResult.Reply(decision, words);
        yield List.of();
      }
      case ForumEvent.Promised(var words) -> {
        promise = promise(words, null);
        yield List.of();
      }
      case ForumEvent.Released(var words) -> {
        cards.release(forums.getFirst().code(), words);
        yield List.of();
      }
      case ForumEvent.Unreleased _ -> {
        cards.clear();
        yield List.of();
      }
      case ForumEvent.Voted(var agree, var disagree) -> {
        cards.vote(new Support(agree, disagree));
        yield List.of();
      }
      case ForumEvent.Reminded _ -> news(ForumNews.CARDS, opinions.reversed().subList(0, 1));
      case ForumEvent.Reported _ -> news(ForumNews.OPINION_ANSWERED, opinions);
      case ForumEvent.Kept _ -> {
        promise = promise(Objects.requireNonNull(promise).text(), ForumEvent.TARGET);
        yield news(ForumNews.COMMITMENT_DONE, opinions.subList(0, Math.min(1, opinions.size())));
      }
    };
  }

  private static PublicForum in(ForumState state, PublicForum forum) {
    return TestForums.in(state, forum);
  }

  private static OpinionResult.Promise promise(String words, @Nullable LocalDate doneOn) {
    String evidence = doneOn == null ? null : ForumEvent.EVIDENCE;
    return new OpinionResult.Promise(
        words, ForumEvent.IN_CHARGE, ForumEvent.TARGET, evidence, doneOn);
  }

  private List<Notice> news(ForumNews kind, List<OwnOpinion> of) {
    return of.stream().map(own -> (Notice) new OpinionNotice(1, kind, null, result(own))).toList();
  }

  /** The promise came from the first opinion. */
  private OpinionResult result(OwnOpinion own) {
    String wanted = own.opinion().story().wanted();
    boolean first = own.equals(opinions.getFirst());
    return new OpinionResult(
        own.id(),
        own.forum(),
        wanted == null ? String.valueOf(own.opinion().story().text()) : wanted,
        reply,
        first && promise != null ? List.of(promise) : List.of());
  }

  Stream<String> store(Outcome outcome) {
    return switch (outcome) {
      case OpinionSent sent -> {
        opinions.add(
            own(UUID.randomUUID(), sent.forum(), sent.opinion(), files(sent.opinion()), sent.on()));
        yield Stream.of(stored(sent.forum(), sent.opinion(), files(sent.opinion())));
      }
      case OpinionChanged changed -> Stream.of(change(changed));
      case OpinionWithdrawn withdrawn -> {
        opinions.removeIf(own -> own.id().equals(withdrawn.id()));
        yield Stream.of(Stored.WITHDRAWN);
      }
      case VoteCast vote -> {
        cards.store(vote);
        yield Stream.of(Stored.vote(vote.agrees()));
      }
      case RespondentErased _ -> {
        opinions.clear();
        yield Stream.empty();
      }
      default -> Stream.empty();
    };
  }

  private String change(OpinionChanged changed) {
    OwnOpinion old =
        opinions.stream().filter(own -> own.id().equals(changed.id())).findFirst().orElseThrow();
    int files = old.files() + files(changed.opinion());
    opinions.set(
        opinions.indexOf(old),
        own(old.id(), old.forum(), changed.opinion(), files, old.submittedOn()));
    return stored(old.forum(), changed.opinion(), files);
  }

  private static OwnOpinion own(UUID id, String forum, Opinion opinion, int files, LocalDate day) {
    Opinion bare = opinion.telling(opinion.story().withoutFiles());
    return new OwnOpinion(id, forum, bare, files, day);
  }

  private static int files(Opinion opinion) {
    return opinion.story().files().size();
  }

  private static String stored(String forum, Opinion opinion, int files) {
    return Stored.opinion(
        forum,
        String.valueOf(opinion.topic()),
        String.valueOf(opinion.group()),
        String.valueOf(opinion.aspect()),
        Boolean.TRUE.equals(opinion.attends()),
        files);
  }
}
