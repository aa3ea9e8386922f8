package id.suarawarga.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class AgreementPropertyTest {

  /** A group of a consultation. */
  enum Group {
    USERS,
    EXPERTS,
    AGENCIES,
    CIVIL,
    MEDIA
  }

  /** One person's vote. */
  record Vote(Group group, boolean agrees) {}

  @Property
  void theIntervalContainsTheShare(@ForAll("support") Support support) {
    assertThat(support.share()).isBetween(interval(support).lower(), interval(support).upper());
    assertThat(interval(support).lower()).isNotNegative();
    assertThat(interval(support).upper()).isLessThanOrEqualTo(BigDecimal.ONE);
  }

  /** Rounding may make two intervals of the same width out of two that differ beyond its places. */
  @Property
  void theIntervalShrinksWithTheVotes(
      @ForAll("support") Support support, @ForAll @IntRange(min = 2, max = 50) int times) {
    Support more = new Support(support.agree() * times, support.disagree() * times);

    assertThat(interval(more).lower()).isGreaterThanOrEqualTo(interval(support).lower());
    assertThat(interval(more).upper()).isLessThanOrEqualTo(interval(support).upper());
    if (support.votes() < 100) {
      assertThat(width(more)).isLessThan(width(support));
    }
  }

  @Property
  void agreeingAndDisagreeingAreMirrored(@ForAll("support") Support support) {
    Support mirrored = new Support(support.disagree(), support.agree());

    assertThat(interval(mirrored).lower().add(interval(support).upper()))
        .isBetween(new BigDecimal("0.9999"), new BigDecimal("1.0001"));
  }

  @Property
  void mostAgreeWhereTheLowerEndIsAboveOneHalf(@ForAll("support") Support support) {
    BigDecimal half = new BigDecimal("0.5000");

    if (interval(support).lower().compareTo(half) != 0) {
      assertThat(support.isByMost()).isEqualTo(interval(support).lower().compareTo(half) > 0);
    }
  }

  @Property
  void theOrderOfTheVotesDoesNotMatter(@ForAll("votes") List<Vote> votes, @ForAll Random random) {
    List<Vote> shuffled = new ArrayList<>(votes);
    Collections.shuffle(shuffled, random);

    assertThat(counted(shuffled)).isEqualTo(counted(votes));
    assertThat(counted(votes).total().votes()).isEqualTo(votes.size());
  }

  @Property
  void oneGroupOfAnySizeCannotMakeAnOpinionSharedByAll(
      @ForAll Group large,
      @ForAll("support") Support votes,
      @ForAll("fewInEachGroup") Agreement<Group> others) {
    Agreement<Group> withoutLarge = without(others, large);

    assertThat(withoutLarge.plus(large, votes).isSharedByAll()).isFalse();
  }

  @Property
  void noOtherGroupOfAnySizeDrownsOneThatIsInDoubt(
      @ForAll("votes") List<Vote> votes,
      @ForAll Group large,
      @ForAll @IntRange(max = 1_000_000) int agreeing) {
    boolean someDoubt =
        counted(votes).published().entrySet().stream()
            .anyMatch(group -> group.getKey() != large && !group.getValue().isByMost());

    Agreement<Group> drowned = counted(votes).plus(large, new Support(agreeing, 0));

    assertThat(someDoubt && drowned.isSharedByAll()).isFalse();
  }

  @Property
  void groupsBelowFiveVotesAreCountedButNotShown(@ForAll("votes") List<Vote> votes) {
    Agreement<Group> agreement = counted(votes);

    for (Group group : Group.values()) {
      long own = votes.stream().filter(vote -> vote.group() == group).count();
      assertThat(agreement.published().containsKey(group)).isEqualTo(own >= 5);
    }
    assertThat(agreement.total().agree()).isEqualTo(votes.stream().filter(Vote::agrees).count());
  }

  @Provide
  Arbitrary<Support> support() {
    Arbitrary<Long> counts =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 60), Arbitraries.longs().between(0, 5_000_000));
    return Combinators.combine(counts, counts)
        .as(Support::new)
        .filter(support -> support.votes() > 0);
  }

  /** Groups of different sizes and minds, most with a few votes around the limit. */
  @Provide
  Arbitrary<List<Vote>> votes() {
    Arbitrary<Boolean> mostlyAgrees = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
    return Combinators.combine(Arbitraries.of(Group.class), mostlyAgrees)
        .as(Vote::new)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<Agreement<Group>> fewInEachGroup() {
    Arbitrary<Support> few =
        Arbitraries.longs().between(0, 4).map(agreeing -> new Support(agreeing, 4 - agreeing));
    return Arbitraries.maps(Arbitraries.of(Group.class), few)
        .map(groups -> new Agreement<>(new TreeMap<>(groups)));
  }

  private static Agreement<Group> counted(List<Vote> votes) {
    Agreement<Group> agreement = Agreement.none();
    for (Vote vote : votes) {
      agreement = agreement.plus(vote.group(), Support.ofOne(vote.agrees()));
    }
    return agreement;
  }

  private static Agreement<Group> without(Agreement<Group> agreement, Group one) {
    var others = new TreeMap<>(agreement.groups());
    others.remove(one);
    return new Agreement<>(others);
  }

  private static WilsonInterval interval(Support support) {
    return requireNonNull(support.interval());
  }

  private static BigDecimal width(Support support) {
    return interval(support).upper().subtract(interval(support).lower());
  }
}
