package org.infoshare.sharing.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.SupplementClock;

/** hrss asks psb for items of the household register, on Monday 2 March 2026, noon in Beijing. */
final class RequestSamples {

  static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  static final String RULE_SET = "cn-2025";

  static final Limit ANSWER =
      new Limit(
          "request.answer.conditional",
          10,
          10,
          "Decree 809 art. 21",
          SupplementClock.RESTART,
          "Decree 809 art. 21",
          "READ",
          false,
          false,
          new Limit.Article("Decree 809 art. 21", 10));

  static final RequestValidator.RelationCheck NO_TIES = (checks, newRequest, entry) -> {};

  static final CommandContext STAFF = turn("hrss.staff", "hrss", Roles.STAFF);
  static final CommandContext HEAD = turn("hrss.head", "hrss", Roles.HEAD);
  static final CommandContext PROVIDER_STAFF = turn("psb.staff", "psb", Roles.STAFF);
  static final CommandContext PROVIDER = turn("psb.head", "psb", Roles.HEAD);
  static final CommandContext AUTHORITY =
      turn(
          new CallerContext(
              new Caller("iic.head", "iic", Set.of(Roles.HEAD, Roles.AUTHORITY)), Set.of("psb")));
  static final CommandContext STRANGER = turn("edu.head", "edu", Roles.HEAD);

  private RequestSamples() {}

  static CommandContext turn(String account, String department, String... roles) {
    return turn(new CallerContext(new Caller(account, department, Set.of(roles)), Set.of()));
  }

  static CommandContext turn(CallerContext by) {
    return new CommandContext(by, NOON, RULE_SET);
  }

  /** The same person at another moment. */
  static CommandContext at(CommandContext context, Instant moment) {
    return new CommandContext(context.callerContext(), moment, context.currentRuleSet());
  }

  static PublishedEntry register(Sharing whole, Sharing status) {
    return PublishedEntries.of(
        "101001/1",
        3,
        "psb",
        "户籍登记",
        whole,
        null,
        List.of(
            item("citizenId", true, Sharing.UNCONDITIONAL),
            item("name", false, Sharing.UNCONDITIONAL),
            item("status", false, status),
            item("photo", false, Sharing.NOT_SHARED)));
  }

  static PublishedEntry conditionalRegister() {
    return register(Sharing.CONDITIONAL, Sharing.CONDITIONAL);
  }

  private static ItemDefinition item(String name, boolean key, Sharing sharing) {
    return new ItemDefinition(
        name, "信息项", "item", ItemType.CHARACTER, 50, key, false, sharing, null);
  }

  static NewRequest asking(String... items) {
    return new NewRequest(
        "101001/1",
        new LegalBasis("Social Insurance Law", "art. 74", "checking who is entitled"),
        "paying pensions",
        "yearly confirmation",
        List.of(items),
        AccessMode.SERVICE,
        TODAY,
        TODAY.plusYears(1),
        false,
        null);
  }

  /** The same for the data of the requester's own territory. */
  static NewRequest asking(boolean returnFlow, String... items) {
    var newRequest = asking(items);
    return new NewRequest(
        newRequest.entry(),
        newRequest.legalBasis(),
        newRequest.purpose(),
        newRequest.scenario(),
        newRequest.items(),
        newRequest.mode(),
        newRequest.useFrom(),
        newRequest.useUntil(),
        returnFlow,
        null);
  }

  static NewRequest askingBy(AccessMode mode) {
    var newRequest = asking("name");
    return new NewRequest(
        newRequest.entry(),
        newRequest.legalBasis(),
        newRequest.purpose(),
        newRequest.scenario(),
        newRequest.items(),
        mode,
        newRequest.useFrom(),
        newRequest.useUntil(),
        false,
        null);
  }

  static SharingRequest draft() {
    return SharingRequest.draft(STAFF, asking("name", "status"), conditionalRegister());
  }

  static SharingRequest submitted() {
    return submitted(draft());
  }

  private static SharingRequest submitted(SharingRequest request) {
    request.submit(STAFF);
    return request;
  }

  /** Filed, and received by the provider at once. */
  static SharingRequest filed() {
    return filed(draft());
  }

  static SharingRequest filed(SharingRequest draft) {
    var request = submitted(draft);
    request.file(HEAD, conditionalRegister(), List.of());
    request.receive(ANSWER, false, NOON);
    return request;
  }

  /** Filed, and on its way by these authorities. */
  static SharingRequest travelling(String... route) {
    var request = submitted();
    request.file(HEAD, conditionalRegister(), List.of(route));
    return request;
  }

  /** Consented to, and not provided yet. */
  static SharingRequest agreed() {
    var request = filed();
    request.consent(
        PROVIDER,
        Consent.ofAllItems(),
        conditionalRegister(),
        false,
        decision -> UUID.randomUUID());
    return request;
  }
}
