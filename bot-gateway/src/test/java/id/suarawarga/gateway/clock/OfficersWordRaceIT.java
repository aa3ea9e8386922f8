package id.suarawarga.gateway.clock;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.catalogue.Catalogues;
import id.suarawarga.engine.complaint.ComplaintClock;
import id.suarawarga.engine.complaint.ComplaintFilter;
import id.suarawarga.engine.complaint.ComplaintHandling;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.DeadlineDays;
import id.suarawarga.engine.complaint.GivenComplaint;
import id.suarawarga.engine.complaint.GivenComplaints;
import id.suarawarga.engine.complaint.Holidays;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.AccountAddresses;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import id.suarawarga.gateway.channel.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two gateways that look at the same notices at the same time, each with sessions of its own. */
class OfficersWordRaceIT {

  private static final Address SITI =
      new Address(new Account(ChannelType.TELEGRAM, "7000000001"), "5100000001");

  private final TestInstallation installation = TestInstallation.fresh();
  private final TestEngine one = installation.replicaWithStaleSessions();
  private final TestEngine other = installation.replicaWithStaleSessions();
  private final Vault vault = one.bean(Vault.class);
  private final Complaints complaints = new Complaints(one.jdbc(), vault);
  private final ComplaintHandling handling =
      new ComplaintHandling(
          one.jdbc(),
          vault,
          () -> new Holidays(one.jdbc()).deadlines(DeadlineDays.NATIONAL),
          one.clock());

  @AfterEach
  void stop() {
    one.close();
    other.close();
  }

  @Test
  void whatAnOfficerWritesIsSaidOnceHoweverManyGatewaysSeeIt() {
    ComplaintRow complaint = file(ComplaintStatus.IN_PROGRESS);
    for (int word = 1; word <= 6; word++) {
      handling.reply(complaint, "budi", "kata ke-" + word);
      atOnce(announcements(one)::run, announcements(other)::run);
    }
    for (int word = 1; word <= 6; word++) {
      assertThat(said("kata ke-" + word)).isOne();
    }
  }

  @Test
  void theEndAfterSilenceIsSaidOnce() {
    ComplaintRow complaint = file(ComplaintStatus.REPLIED);
    var late = one.clock().instant().plus(Duration.ofDays(60));
    atOnce(
        () -> one.bean(ComplaintClock.class).run(late),
        () -> other.bean(ComplaintClock.class).run(late));
    atOnce(announcements(one)::run, announcements(other)::run);
    assertThat(complaints.list(all(), 0, 9).getFirst().status()).isEqualTo(ComplaintStatus.CLOSED);
    assertThat(said(complaint.trackingId())).isOne();
  }

  private static ComplaintFilter all() {
    return ComplaintFilter.of(null, GivenComplaint.DAY);
  }

  private ComplaintRow file(ComplaintStatus status) {
    String unit = one.bean(Catalogues.class).current().units().getFirst().code();
    var siti = one.bean(Respondents.class).identify(SITI, List.of());
    var today = one.clock().instant().atZone(GivenComplaint.JAKARTA).toLocalDate();
    var given =
        GivenComplaint.to(unit, siti.value()).filed(today, today.plusDays(20)).in(status, today);
    return complaints.find(new GivenComplaints(one.jdbc(), vault).file(given)).orElseThrow();
  }

  private static Announcements announcements(TestEngine engine) {
    return new Announcements(
        engine.bean(Notices.class),
        new AccountAddresses(engine.jdbc(), engine.bean(Vault.class)),
        message -> new Receipt(engine.receive(message).toast()),
        engine.clock());
  }

  private static void atOnce(Runnable... all) {
    CompletableFuture.allOf(
            Stream.of(all)
                .map(it -> runAsync(it, Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  /** How many messages to the resident have these words, from both. */
  private long said(String words) {
    return Stream.of(one, other)
        .flatMap(engine -> engine.relayedTo(SITI).stream())
        .map(OutboundMessage::text)
        .filter(text -> text.contains(words))
        .count();
  }
}
