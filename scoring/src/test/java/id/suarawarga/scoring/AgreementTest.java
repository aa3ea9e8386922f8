package id.suarawarga.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Agreement<String> NOBODY = Agreement.none();

  @Test
  void isSharedByAllWithFiveVotesInEachOfTwoGroupsAndNoneAgainst() {
    var agreement = NOBODY.plus("users", new Support(5, 0)).plus("media", new Support(5, 0));

    assertThat(agreement.isSharedByAll()).isTrue();
  }

  @Test
  void isNotSharedByAllWhereOneGroupIsInDoubt() {
    var agreement = NOBODY.plus("users", new Support(900, 100)).plus("media", new Support(4, 1));

    assertThat(agreement.isSharedByAll()).isFalse();
  }

  @Test
  void countsAGroupBelowFiveVotesWithoutShowingIt() {
    var agreement = NOBODY.plus("users", new Support(111, 25)).plus("media", new Support(4, 0));

    assertThat(agreement.total()).isEqualTo(new Support(115, 25));
    assertThat(agreement.published()).containsOnlyKeys("users");
  }

  @Test
  void roundsTheShareOnce() {
    Support support = new Support(115, 25);

    assertThat(support.share()).isEqualTo("0.8214");
    assertThat(support.percent()).isEqualTo(82);
  }

  @Test
  void saysNothingOfNoVotes() {
    assertThat(NOBODY.total()).isEqualTo(Support.NONE);
    assertThat(Support.NONE.share()).isNull();
    assertThat(Support.NONE.percent()).isNull();
    assertThat(Support.NONE.interval()).isNull();
    assertThat(NOBODY.isSharedByAll()).isFalse();
  }

  @Test
  void refusesFewerThanNoVotes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Support(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Support(0, -1));
  }
}
