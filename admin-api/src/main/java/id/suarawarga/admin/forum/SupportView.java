package id.suarawarga.admin.forum;

import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.forum.SupportWords;
import id.suarawarga.scoring.Agreement;
import id.suarawarga.scoring.Support;
import id.suarawarga.scoring.WilsonInterval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far others share an opinion. Shares lie between 0 and 1; each is null while nobody has voted.
 *
 * @param share of the votes that agree
 * @param lower lower end of the share's Wilson interval at 95 % confidence
 * @param upper its upper end
 * @param groups the groups with five votes or more; smaller ones count in the total only
 * @param sharedByAll two groups or more are shown, and in each the lower end is above one half
 * @param sentence the same in Indonesian
 */
record SupportView(
    long agree,
    long disagree,
    @Nullable BigDecimal share,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    List<OfGroup> groups,
    boolean sharedByAll,
    String sentence) {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  /** The same of one group. */
  record OfGroup(
      StakeholderGroup stakeholderGroup,
      long agree,
      long disagree,
      @Nullable BigDecimal share,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper) {

    static OfGroup of(StakeholderGroup group, Support votes) {
      WilsonInterval interval = votes.interval();
      return new OfGroup(
          group,
          votes.agree(),
          votes.disagree(),
          votes.share(),
          lowerOf(interval),
          upperOf(interval));
    }
  }

  static SupportView of(Agreement<StakeholderGroup> agreement) {
    Support total = agreement.total();
    WilsonInterval interval = total.interval();
    return new SupportView(
        total.agree(),
        total.disagree(),
        total.share(),
        lowerOf(interval),
        upperOf(interval),
        agreement.published().entrySet().stream()
            .map(group -> OfGroup.of(group.getKey(), group.getValue()))
            .toList(),
        agreement.isSharedByAll(),
        SupportWords.of(agreement, INDONESIAN));
  }

  private static @Nullable BigDecimal lowerOf(@Nullable WilsonInterval interval) {
    return interval == null ? null : interval.lower();
  }

  private static @Nullable BigDecimal upperOf(@Nullable WilsonInterval interval) {
    return interval == null ? null : interval.upper();
  }
}
