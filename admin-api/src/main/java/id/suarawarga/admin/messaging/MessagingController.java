package id.suarawarga.admin.messaging;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.page.Day;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.messaging.MessagingCost;
import id.suarawarga.engine.messaging.MessagingCosts;
import id.suarawarga.engine.messaging.UndeliveredMessages;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What city roles see of the messages to residents: neither to whom nor what they say. */
@RestController
class MessagingController {

  private final UndeliveredMessages undelivered;
  private final MessagingCosts costs;
  private final ZoneId zone;

  MessagingController(
      UndeliveredMessages undelivered, MessagingCosts costs, @Qualifier("adminZone") ZoneId zone) {
    this.undelivered = undelivered;
    this.costs = costs;
    this.zone = zone;
  }

  /** The months in order. */
  record Costs(List<MessagingCost> items) {}

  @GetMapping("/api/v1/undelivered")
  @Operation(summary = "Lists what has not reached its resident and why, newest first")
  Page<UndeliveredView> list(Caller caller, PageRequest page) {
    caller.requireRole(Role.CITY_ADMIN, Role.CITY_VIEWER);
    List<UndeliveredView> items =
        undelivered.list(page.offset(), page.size()).stream()
            .map(message -> UndeliveredView.of(message, zone))
            .toList();
    return page.of(items, undelivered.count());
  }

  /**
   * Sums up what providers charge.
   *
   * @param from the first day
   * @param to the last day
   */
  @GetMapping("/api/v1/messaging-costs")
  @Operation(summary = "Counts the messages that providers charge for, by month and category")
  Costs costs(
      Caller caller,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to) {
    caller.requireRole(Role.CITY_ADMIN, Role.CITY_VIEWER);
    Day.require("from", from);
    Day.require("to", to);
    return new Costs(costs.between(from, to));
  }
}
