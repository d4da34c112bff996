package org.infoshare.cases.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.SharingModeType;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.AgreedRequests.AgreedRequest;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;

/** The health authority needs eye tests of pupils, which the education bureau may hold. */
final class NeedSamples {

  static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  static final CallerContext STAFF = person("health", Roles.STAFF);
  static final CallerContext HEAD = person("health", Roles.HEAD);
  static final CallerContext NAMED_STAFF = person("edu", Roles.STAFF);
  static final CallerContext NAMED_HEAD = person("edu", Roles.HEAD);
  static final CallerContext AUTHORITY =
      new CallerContext(
          caller("iic", Roles.STAFF, Roles.AUTHORITY), Set.of("health", "edu", "cab", "iic"));

  private static final AtomicInteger ENTRIES = new AtomicInteger();

  private NeedSamples() {}

  /** Two needs never owe one entry, and the tests share a database. */
  private static String nextEntry() {
    return "307001/" + ENTRIES.incrementAndGet();
  }

  static CallerContext person(String department, String... roles) {
    return new CallerContext(caller(department, roles), Set.of());
  }

  private static Caller caller(String department, String... roles) {
    return new Caller(
        department + "." + roles[0].toLowerCase(Locale.ROOT),
        department,
        new HashSet<>(List.of(roles)));
  }

  static CommandContext context(CallerContext caller) {
    return context(caller, "cn-2025");
  }

  static CommandContext context(CallerContext caller, String ruleSet) {
    return new CommandContext(caller, NOON, ruleSet);
  }

  static CommandContext platform() {
    return context(new CallerContext(new Caller("platform", null, Set.of()), Set.of()));
  }

  static NeedParties parties(Need need) {
    return new NeedParties(need.requester(), need.provider(), "iic", null, false, false, false);
  }

  static NewNeed asking(String name) {
    return new NewNeed(
        name,
        "中小学生年度近视筛查的结果",
        List.of(new NeedItem("裸眼视力", "双眼的裸眼视力"), new NeedItem("筛查日期", "年度筛查的日期")),
        "09",
        "edu",
        new LegalBasis("《学校卫生工作条例》", "第十四条", "组织学生健康监测"),
        "制定学生健康干预计划",
        "年度健康监测汇总",
        AccessMode.SERVICE,
        TODAY,
        TODAY.plusYears(1));
  }

  static NewEntry entry(ItemDefinition... items) {
    return new NewEntry(
        "307001",
        "学生近视筛查结果",
        "中小学生年度近视筛查结果",
        FormatClass.SERVICE,
        UpdateCycle.YEARLY,
        Sharing.CONDITIONAL,
        null,
        null,
        SharingMode.PLATFORM,
        false,
        Grading.GENERAL,
        null,
        List.of(items),
        null,
        null,
        null,
        "卫生健康部门",
        "学生健康监测",
        null,
        SharingModeType.SERVICE,
        null,
        DataCategory.PERSON,
        null,
        null,
        null,
        null);
  }

  static ItemDefinition item(String name, boolean key, Sharing sharing) {
    return new ItemDefinition(
        name, "项" + name, "Item " + name, ItemType.CHARACTER, 20, key, false, sharing, null);
  }

  static NewNeedProposal proposal() {
    return new NewNeedProposal(
        entry(
            item("pupil", true, Sharing.CONDITIONAL),
            item("sight", false, Sharing.CONDITIONAL),
            item("note", false, Sharing.NOT_SHARED)),
        AccessMode.SERVICE,
        TODAY,
        TODAY.plusYears(1),
        "按学年提供");
  }

  static Need draft(String requester) {
    return Need.draft(context(person(requester, Roles.STAFF)), asking("学生近视筛查结果"));
  }

  static Need draft() {
    return draft("health");
  }

  static Need submitted() {
    return submit(draft());
  }

  static Need submit(Need need) {
    need.submit(context(STAFF), parties(need));
    return need;
  }

  static Need filed(String ruleSet) {
    return file(draft(), ruleSet);
  }

  static Need file(Need draft, String ruleSet) {
    submit(draft).file(context(HEAD, ruleSet), parties(draft));
    return draft;
  }

  static Need negotiated(String ruleSet) {
    return negotiate(draft(), ruleSet);
  }

  static Need negotiate(Need draft, String ruleSet) {
    file(draft, ruleSet).designate(context(AUTHORITY), parties(draft), "edu", "依法组织筛查");
    return draft;
  }

  static Need proposed(String ruleSet, CallerContext by) {
    return propose(draft(), ruleSet, by);
  }

  private static Need propose(Need draft, String ruleSet, CallerContext by) {
    negotiate(draft, ruleSet).propose(context(by), parties(draft), proposal());
    return draft;
  }

  static Need agreed(String ruleSet) {
    return agree(draft(), ruleSet);
  }

  static Need agree(Need draft, String ruleSet) {
    propose(draft, ruleSet, NAMED_HEAD)
        .agree(context(HEAD), parties(draft), 2, false, terms -> nextEntry());
    return draft;
  }

  static Need refused(String ruleSet) {
    return refuse(draft(), ruleSet);
  }

  static Need refuse(Need draft, String ruleSet) {
    negotiate(draft, ruleSet)
        .refuse(context(NAMED_HEAD), parties(draft), NeedGround.OUTSIDE_DUTY, null, "与职责无关", false);
    return draft;
  }

  /** What a dispute decided, of which both items are to be shared. */
  static Need ordered(String ruleSet, boolean byRuling) {
    var need = refused(ruleSet);
    need.linkDispute(UUID.randomUUID());
    need.order(platform(), List.of("裸眼视力", "筛查日期"), byRuling);
    return need;
  }

  static Need carriedOut(String ruleSet, boolean byRuling) {
    return carryOut(ordered(ruleSet, byRuling));
  }

  static Need carryOut(Need ordered) {
    ordered.carryOut(context(NAMED_STAFF), parties(ordered), entry(), any -> nextEntry());
    return ordered;
  }

  static ItemDefinition called(String chineseName, Sharing sharing) {
    return new ItemDefinition(
        "item", chineseName, "Item", ItemType.CHARACTER, 20, true, false, sharing, null);
  }

  static Need shared(String ruleSet) {
    var need = agreed(ruleSet);
    need.share(platform(), new AgreedRequest(UUID.randomUUID(), UUID.randomUUID(), false));
    return need;
  }

  /** What was stated, as its readers see it. */
  static List<NeedStatement> stated(Need need) {
    return need.statements().stream().map(NeedStatements.Stored::view).toList();
  }

  /** Prepared by {@code health.staff}; where it is negotiated, {@code proposer} proposed last. */
  static Need in(NeedStage stage, String ruleSet, CallerContext proposer) {
    return switch (stage) {
      case DRAFT -> draft();
      case DEPT_REVIEW -> submitted();
      case FILED -> filed(ruleSet);
      case NEGOTIATING -> proposed(ruleSet, proposer);
      case UNANSWERED -> {
        var need = proposed(ruleSet, proposer);
        need.expire(platform(), TODAY);
        yield need;
      }
      case REFUSED -> refused(ruleSet);
      case AGREED -> agreed(ruleSet);
      case ORDERED -> ordered(ruleSet, true);
      case PROVIDED -> {
        var need = shared(ruleSet);
        need.provide(platform());
        yield need;
      }
      case WITHDRAWN -> {
        var need = filed(ruleSet);
        need.withdraw(context(HEAD), parties(need), "不再需要");
        yield need;
      }
    };
  }
}
