package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryCommand.AMEND;
import static org.infoshare.catalogue.entry.EntryCommand.APPROVE;
import static org.infoshare.catalogue.entry.EntryCommand.ASSESS;
import static org.infoshare.catalogue.entry.EntryCommand.PROPOSE_WITHDRAWAL;
import static org.infoshare.catalogue.entry.EntryCommand.PUBLISH;
import static org.infoshare.catalogue.entry.EntryCommand.REVISE;
import static org.infoshare.catalogue.entry.EntryCommand.SUBMIT;
import static org.infoshare.catalogue.entry.EntryCommand.WITHDRAW;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Entries and people that the tests of the catalogue share. */
final class SampleEntries {

  static final String PROVIDER = "cab";
  static final String AUTHORITY = "iic";
  static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  static final CallerContext STAFF = person(PROVIDER, "cab.staff", Roles.STAFF);
  static final CallerContext HEAD = person(PROVIDER, "cab.head", Roles.HEAD);
  static final CallerContext REVIEWER =
      person(AUTHORITY, "iic.staff", Roles.STAFF, Roles.AUTHORITY);

  static final Extent CHINA =
      new Extent(
          new BigDecimal("73.5"),
          new BigDecimal("3.4"),
          new BigDecimal("135.1"),
          new BigDecimal("53.6"));

  /** Reads what the wires would not let pass. */
  private static final ObjectMapper LENIENT = new ObjectMapper();

  /** A few words, enough for the descriptions here. */
  static final ReferenceData VOCABULARY =
      new ReferenceData() {
        @Override
        public Optional<ClassNode> node(String code) {
          return switch (code) {
            case "103001" -> Optional.of(new ClassNode(code, "行政区划", "103", true));
            case "103" -> Optional.of(new ClassNode(code, "自然资源和空间地理", "1", false));
            case "203001" -> Optional.of(new ClassNode(code, "综合", "203", true));
            default -> Optional.empty();
          };
        }

        @Override
        public boolean hasFormatType(FormatClass formatClass, String type) {
          return type.equals("OTHER")
              || (formatClass == FormatClass.DATABASE && type.equals("mysql"));
        }

        @Override
        public boolean hasReferenceSystem(String code) {
          return code.equals("EPSG:4490") || code.equals("EPSG:4547");
        }

        @Override
        public boolean hasEntry(String code) {
          return code.equals("101001/1");
        }

        @Override
        public List<DescriptionRule> rules() {
          return List.of();
        }

        @Override
        public boolean isNameTaken(String provider, String name, String code) {
          return provider.equals(PROVIDER) && name.equals("行政区划沿革") && !"103001/7".equals(code);
        }
      };

  static final NewAssessment HARMLESS =
      new NewAssessment(SecrecyRisk.NONE, "逐项核对,不含秘密", PersonalImpact.NONE, "不含个人信息", null);

  /** Into the catalogue, revised, and out of it. */
  static final List<EntryCommand> WHOLE_WAY =
      List.of(
          ASSESS,
          SUBMIT,
          APPROVE,
          PUBLISH,
          REVISE,
          AMEND,
          ASSESS,
          SUBMIT,
          APPROVE,
          PUBLISH,
          PROPOSE_WITHDRAWAL,
          WITHDRAW);

  private SampleEntries() {}

  /** The same description with one part said otherwise, by its name in JSON. */
  static NewEntry changed(NewEntry content, String part, Object value) {
    ObjectNode tree = Json.mapper().valueToTree(content);
    tree.set(part, Json.mapper().valueToTree(value));
    return LENIENT.convertValue(tree, NewEntry.class);
  }

  /** What a person of that department is to an entry of the provider. */
  static CallerContext person(String department, String account, String... roles) {
    return CallerContext.of(
        new Caller(account, department, Set.of(roles)),
        authority -> authority.equals(AUTHORITY) ? Set.of(PROVIDER) : Set.of());
  }

  static ItemDefinition item(String name, Sharing sharing) {
    return new ItemDefinition(
        name, "名称" + name, "Name", ItemType.CHARACTER, 30, true, false, sharing, null);
  }

  static List<ItemDefinition> twoItems(Sharing first, Sharing second) {
    return List.of(item("code", first), item("name", second));
  }

  /** A description without a fault. */
  static NewEntry described() {
    return described(Sharing.UNCONDITIONAL, List.of(item("code", Sharing.UNCONDITIONAL)));
  }

  /** A description that states whatever its sharing attribute asks for. */
  static NewEntry described(Sharing sharing, List<ItemDefinition> items) {
    boolean keepsBack =
        sharing == Sharing.NOT_SHARED
            || items.stream()
                .anyMatch(item -> item != null && item.sharing() == Sharing.NOT_SHARED);
    return new NewEntry(
        "103001",
        "行政区划",
        "全国县级行政区划",
        FormatClass.DATABASE,
        UpdateCycle.YEARLY,
        sharing,
        null,
        keepsBack ? "《中华人民共和国保守国家秘密法》第九条" : null,
        SharingMode.PLATFORM,
        sharing != Sharing.NOT_SHARED,
        Grading.GENERAL,
        "READ",
        items,
        "区划地名处",
        "mysql",
        null,
        sharing == Sharing.CONDITIONAL ? "受理住所登记的行政机关" : null,
        sharing == Sharing.CONDITIONAL ? "仅用于核对申请人住所" : null,
        keepsBack ? LegalBasisKind.LAW : null,
        SharingModeType.SERVICE,
        "注明来源",
        DataCategory.PLACE,
        null,
        null,
        CHINA,
        "EPSG:4490");
  }

  /** Another text than {@link #described()}. */
  static NewEntry renamed() {
    return changed(described(), "name", "行政区划代码");
  }

  static Entry drafted() {
    return Entry.draft(EntryCode.of("103001", 1, 0), described(), STAFF.caller(), NOON);
  }

  /** An entry that came to its stage by three different people. */
  static Entry in(EntryStage stage) {
    var entry = drafted();
    if (stage == EntryStage.DRAFT) {
      return entry;
    }
    if (stage == EntryStage.DROPPED) {
      entry.drop(STAFF, NOON);
      return entry;
    }
    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);
    if (stage == EntryStage.DEPT_REVIEW) {
      return entry;
    }
    entry.approve(HEAD, NOON);
    if (stage == EntryStage.RETURNED) {
      entry.sendBack("更新周期须与法定周期一致", REVIEWER, NOON);
    }
    if (EnumSet.of(EntryStage.PUBLISHED, EntryStage.WITHDRAWING, EntryStage.WITHDRAWN)
        .contains(stage)) {
      entry.publish(REVIEWER, NOON);
      leaving(entry, stage);
    }
    return entry;
  }

  private static void leaving(Entry entry, EntryStage stage) {
    if (stage != EntryStage.PUBLISHED) {
      entry.proposeWithdrawal("职责已划转", HEAD, NOON);
    }
    if (stage == EntryStage.WITHDRAWN) {
      entry.withdraw(REVIEWER, NOON);
    }
  }

  /** A working copy, in that stage, of an entry that was published as version 1. */
  static Entry revised(EntryStage stage) {
    var entry = in(EntryStage.PUBLISHED);
    entry.revise(STAFF, NOON);
    if (stage == EntryStage.DRAFT) {
      return entry;
    }
    entry.amend(renamed(), described(), VOCABULARY, STAFF, NOON);
    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);
    if (stage == EntryStage.DEPT_REVIEW) {
      return entry;
    }
    entry.approve(HEAD, NOON);
    if (stage == EntryStage.RETURNED) {
      entry.sendBack("请补充", REVIEWER, NOON);
    }
    return entry;
  }

  static void run(EntryCommand command, Entry entry, CallerContext caller) {
    switch (command) {
      case AMEND -> entry.amend(renamed(), described(), VOCABULARY, caller, NOON);
      case SUBMIT -> entry.submit(caller, NOON);
      case APPROVE -> entry.approve(caller, NOON);
      case RETURN -> entry.sendBack("请补充共享条件", caller, NOON);
      case PUBLISH -> entry.publish(caller, NOON);
      case ASSESS -> entry.assess(HARMLESS, caller, NOON);
      case REVISE -> entry.revise(caller, NOON);
      case DISCARD -> entry.discard(described(), caller, NOON);
      case DROP -> entry.drop(caller, NOON);
      case ACKNOWLEDGE -> entry.acknowledge(Set.of(), caller, NOON);
      case PROPOSE_WITHDRAWAL -> entry.proposeWithdrawal("职责已划转", caller, NOON);
      case WITHDRAW -> entry.withdraw(caller, NOON);
    }
  }
}
