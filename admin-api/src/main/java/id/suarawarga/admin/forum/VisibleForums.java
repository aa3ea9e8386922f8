package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.catalogue.VisibleCatalogue;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumOpinions;
import id.suarawarga.engine.forum.Forums;
import id.suarawarga.engine.forum.OpinionRow;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The forums as one caller may see them. What is not there and what is another unit's are the same
 * {@link NotFoundException}.
 */
@Component
class VisibleForums {

  private final Forums forums;
  private final ForumOpinions opinions;
  private final VisibleCatalogue catalogue;

  VisibleForums(Forums forums, ForumOpinions opinions, VisibleCatalogue catalogue) {
    this.forums = forums;
    this.opinions = opinions;
    this.catalogue = catalogue;
  }

  Forum find(Caller caller, String code) {
    return known(caller, code, forums::find);
  }

  /** The forum, which this caller may change. */
  Forum changeable(Caller caller, String code) {
    requireOrganiser(caller);
    return find(caller, code);
  }

  /** As {@link #changeable}, and nobody else changes the forum before the transaction ends. */
  Forum lock(Caller caller, String code) {
    requireOrganiser(caller);
    return known(caller, code, forums::findForUpdate);
  }

  private static void requireOrganiser(Caller caller) {
    caller.requireRole(Role.CITY_ADMIN, Role.UNIT_ADMIN);
  }

  OpinionRow opinion(Forum forum, UUID id) {
    return opinions.find(forum.code(), id).orElseThrow(VisibleForums::noOpinion);
  }

  /** The opinion, which nobody else changes before the end. */
  OpinionRow lock(Forum forum, UUID id) {
    return opinions.findForUpdate(forum.code(), id).orElseThrow(VisibleForums::noOpinion);
  }

  /**
   * The unit that a caller asks about.
   *
   * @param asked null = all that the caller sees
   * @return null for all units
   */
  @Nullable String unit(Caller caller, @Nullable String asked) {
    return asked == null ? caller.unitCode() : catalogue.unit(caller, asked).code();
  }

  private static Forum known(Caller caller, String code, Function<String, Optional<Forum>> find) {
    return Optional.of(code)
        .filter(Code::isValid)
        .flatMap(find)
        .filter(forum -> caller.sees(forum.unitCode()))
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no such forum. /api/v1/forums lists those that you can see."));
  }

  private static NotFoundException noOpinion() {
    return new NotFoundException(
        "There is no such opinion, or its author has withdrawn it. The list of the forum's opinions"
            + " shows those that there are.");
  }
}
