package org.infoshare.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.ItemDefinition;
import org.infoshare.catalogue.ItemType;
import org.infoshare.catalogue.PublishedEntries;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.catalogue.Sharing;
import org.infoshare.deadline.DayCount;
import org.infoshare.deadline.DueDate;
import org.infoshare.department.Standing;
import org.infoshare.grant.AccessMode;
import org.infoshare.grant.LegalBasis;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Text;
import org.infoshare.rulebook.RuleSet;

/** hrss asks psb for items of the household register, on Monday 2 March 2026, noon in Beijing. */
final class Samples {

  static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  static final RuleSet RULE_SET =
      new RuleSet("cn-2025", LocalDate.of(2025, 8, 1), new Text("条例", "Regulation"), "809");

  static final DueDate DUE =
      new DueDate(
          TODAY,
          1,
          TODAY.plusDays(1),
          null,
          "Decree 809 art. 21",
          "READ",
          List.of(new DayCount(TODAY.plusDays(1), true, null)));

  static final Standing STAFF = person("hrss.staff", "hrss", Roles.STAFF);
  static final Standing HEAD = person("hrss.head", "hrss", Roles.HEAD);
  static final Standing PROVIDER = person("psb.head", "psb", Roles.HEAD);
  static final Standing AUTHORITY =
      new Standing(
          new Caller("iic.head", "iic", Set.of(Roles.HEAD, Roles.AUTHORITY)), Set.of("psb"));
  static final Standing STRANGER = person("edu.head", "edu", Roles.HEAD);

  private Samples() {}

  static Standing person(String account, String department, String... roles) {
    return new Standing(new Caller(account, department, Set.of(roles)), Set.of());
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
        TODAY.plusYears(1));
  }

  static SharingRequest draft() {
    return SharingRequest.draft(STAFF, asking("name", "status"), conditionalRegister(), NOON);
  }

  static SharingRequest submitted() {
    var request = draft();
    request.submit(STAFF);
    return request;
  }

  static SharingRequest filed() {
    var request = submitted();
    request.file(HEAD, conditionalRegister(), RULE_SET, DUE, NOON);
    return request;
  }
}
