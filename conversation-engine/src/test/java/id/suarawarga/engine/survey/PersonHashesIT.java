package id.suarawarga.engine.survey;

import static id.suarawarga.engine.survey.SurveyDatabase.SITI;
import static id.suarawarga.engine.survey.SurveyDatabase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.BrokenSealException;
import id.suarawarga.engine.privacy.Vault;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PersonHashesIT {

  private static final int RACERS = 8;

  @AutoClose private static SurveyDatabase database;
  private final PersonHashes hashes = database.hashes();

  @BeforeAll
  static void open() {
    database = new SurveyDatabase();
  }

  @BeforeEach
  void reset() {
    database.reset();
  }

  @Test
  void aPersonHasOneHashWithinAMonthOnEachReplica() {
    byte[] hash = hashes.of(SITI, TODAY);

    assertThat(hash).hasSize(32);
    assertThat(hashes.of(SITI, TODAY.minusDays(30))).isEqualTo(hash);
    assertThat(database.hashes().of(SITI, TODAY)).isEqualTo(hash);
  }

  @Test
  void theHashOfTheNextMonthIsAnother() {
    assertThat(hashes.of(SITI, TODAY.plusDays(1))).isNotEqualTo(hashes.of(SITI, TODAY));
  }

  @Test
  void anotherUserAndAnotherAccountHaveOtherHashes() {
    Address sameAccount = new Address(SITI.account(), "500600701");
    Address sameUser = new Address(new Account(ChannelType.TELEGRAM, "7000000002"), SITI.user());

    assertThat(List.of(hex(sameAccount), hex(sameUser), hex(SITI))).doesNotHaveDuplicates();
  }

  @Test
  void replicasThatMakeTheMonthsKeyAtOnceAgree() throws Exception {
    CyclicBarrier start = new CyclicBarrier(RACERS);
    Callable<String> racer =
        () -> {
          start.await();
          return HexFormat.of().formatHex(database.hashes().of(SITI, TODAY));
        };
    try (var threads = Executors.newFixedThreadPool(RACERS)) {
      var answers = threads.invokeAll(IntStream.range(0, RACERS).mapToObj(i -> racer).toList());
      assertThat(answers.stream().map(answer -> answer.resultNow()).distinct()).hasSize(1);
    }
  }

  @Test
  void aKeyOutlivesTheTransactionThatAskedForIt() {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database.source));
    byte[] hash =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              return hashes.of(SITI, TODAY);
            });

    assertThat(database.hashes().of(SITI, TODAY)).isEqualTo(hash);
  }

  @Test
  void onceTheKeyIsDroppedTheHashNeverComesBack() {
    byte[] old = hashes.of(SITI, TODAY);
    byte[] current = hashes.of(SITI, TODAY.plusDays(1));
    hashes.dropBefore(TODAY.plusDays(1));

    assertThat(hashes.of(SITI, TODAY)).isNotEqualTo(old);
    assertThat(hashes.of(SITI, TODAY.plusDays(1))).isEqualTo(current);
  }

  @Test
  void aKeyIsKeptUntilItsMonthIsOver() {
    byte[] hash = hashes.of(SITI, TODAY.withDayOfMonth(1));
    hashes.dropBefore(TODAY);

    assertThat(hashes.of(SITI, TODAY)).isEqualTo(hash);
  }

  @Test
  void theKeysAreUselessWithoutTheMasterKey() {
    hashes.of(SITI, TODAY);
    var thief = new PersonHashes(database.jdbc, new Vault("another-key-another-key-another-key"));

    assertThatThrownBy(() -> thief.of(SITI, TODAY)).isInstanceOf(BrokenSealException.class);
  }

  @Test
  void aDatabaseThatIsAwayIsReportedAsSuch() {
    var away = new SurveyDatabase();
    away.close();

    assertThatThrownBy(() -> away.hashes().of(SITI, TODAY)).isInstanceOf(DataAccessException.class);
  }

  private String hex(Address address) {
    return HexFormat.of().formatHex(hashes.of(address, TODAY));
  }
}
