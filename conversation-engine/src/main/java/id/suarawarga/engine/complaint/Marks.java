package id.suarawarga.engine.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a resident is in telling a complaint, beside the state.
 *
 * @param page which page of units is shown, from 0
 * @param search narrows units to names that contain it
 * @param changing whether the person came from the review to change one answer
 * @param warned whether the emergency number has been pointed out
 * @param album the album whose files are coming in, if the last file was part of one
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Marks(
    int page, @Nullable String search, boolean changing, boolean warned, @Nullable String album) {

  public static final Marks NONE = new Marks(0, null, false, false, null);

  public Marks onPage(int number) {
    return new Marks(number, search, changing, warned, album);
  }

  public Marks searching(@Nullable String words) {
    return new Marks(0, words, changing, warned, album);
  }

  public Marks changing(boolean one) {
    return new Marks(page, search, one, warned, album);
  }

  public Marks afterWarning() {
    return new Marks(page, search, changing, true, album);
  }

  public Marks inAlbum(@Nullable String group) {
    return new Marks(page, search, changing, warned, group);
  }
}
