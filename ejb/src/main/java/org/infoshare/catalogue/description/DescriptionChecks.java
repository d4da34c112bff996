package org.infoshare.catalogue.description;

import static org.infoshare.catalogue.description.DescriptionReason.CONDITION_MISSING;
import static org.infoshare.catalogue.description.DescriptionReason.ENTRY_NAME_TAKEN;
import static org.infoshare.catalogue.description.DescriptionReason.FORMAT_TYPE_NOT_OF_CLASS;
import static org.infoshare.catalogue.description.DescriptionReason.KEY_ITEM_MISSING;
import static org.infoshare.catalogue.description.DescriptionReason.LEGAL_BASIS_MISSING;
import static org.infoshare.catalogue.description.DescriptionReason.MODE_TYPE_NOT_OF_MODE;
import static org.infoshare.catalogue.description.DescriptionReason.NODE_FIXED;
import static org.infoshare.catalogue.description.DescriptionReason.NODE_NOT_ASSIGNABLE;
import static org.infoshare.catalogue.description.DescriptionReason.NODE_UNKNOWN;
import static org.infoshare.catalogue.description.DescriptionReason.OPEN_THOUGH_CORE;
import static org.infoshare.catalogue.description.DescriptionReason.OPEN_THOUGH_NOT_SHARED;
import static org.infoshare.catalogue.description.DescriptionReason.REFERENCE_SYSTEM_UNKNOWN;
import static org.infoshare.catalogue.description.DescriptionReason.RELATED_ENTRY_UNKNOWN;
import static org.infoshare.catalogue.description.DescriptionReason.SHARING_LOOSER_THAN_ITEM;
import static org.infoshare.catalogue.description.DescriptionReason.TERM_AND_REASON;
import static org.infoshare.foundation.platform.PlatformReason.BAD_FORMAT;
import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/** The checks of an entry's description. Every field at fault is reported at once. */
public final class DescriptionChecks {

  private static final int MAX_ITEMS = 200;
  private static final int MAX_ITEM_LENGTH = 100_000;
  private static final int MAX_RELATED_ENTRIES = 50;
  private static final int MAX_DECIMALS = 6;
  private static final String OTHER_FORMAT = "OTHER";

  /** 自然资源和空间地理 (natural resources and geospatial): entries under this node need an extent. */
  private static final String GEOSPATIAL = "103";

  private static final Text FIELDS_OF_FORMATS =
      new Text(
          "除 SERVICE 外还须填写 formatType;SELF_DESCRIBED 还须填写 otherFormat。",
          "All but SERVICE need formatType, SELF_DESCRIBED also otherFormat.");

  private static final Text FIELDS_OF_SHARING =
      new Text(
          "CONDITIONAL 还须填写 scope、use;NOT_SHARED 还须填写 legalBasis、legalBasisKind。",
          "CONDITIONAL needs scope and use, NOT_SHARED legalBasis and legalBasisKind.");

  private static final Text FIELDS_OF_MODES =
      new Text("PLATFORM 还须填写 sharingModeType。", "PLATFORM needs sharingModeType.");

  private static final Text FIELDS_OF_OPENING =
      new Text("填 true 时还须填写 openingCondition。", "true needs openingCondition.");

  private static final Pattern TERM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

  private final NewEntry given;
  private final String provider;
  private final String code;
  private final ReferenceData referenceData;
  private final Checks checks = new Checks();

  private DescriptionChecks(
      NewEntry given, String provider, String code, ReferenceData referenceData) {
    this.given = given;
    this.provider = provider;
    this.code = code;
    this.referenceData = referenceData;
  }

  /**
   * Checks a first draft.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  public static void requireDraft(NewEntry given, String provider, ReferenceData referenceData) {
    checkDraft(given, provider, referenceData).refuseIfAny();
  }

  /** The faults in a first draft of that department. */
  public static Checks checkDraft(NewEntry given, String provider, ReferenceData referenceData) {
    var description = new DescriptionChecks(given, provider, null, referenceData);
    description.checkAssignableNode();
    return description.checkFields();
  }

  /**
   * Checks an amendment. The code is allocated, so the node must not change.
   *
   * @param code the entry that it would amend
   * @param provider the department of that entry
   * @throws Refusal {@code invalid} with every fault
   */
  public static void requireAmendment(
      NewEntry given, EntryCode code, String provider, ReferenceData referenceData) {
    checkAmendment(given, code, provider, referenceData).refuseIfAny();
  }

  /** The faults in an amendment. */
  public static Checks checkAmendment(
      NewEntry given, EntryCode code, String provider, ReferenceData referenceData) {
    var description = new DescriptionChecks(given, provider, code.text(), referenceData);
    description.checkNodeUnchanged(code.node());
    return description.checkFields();
  }

  private void checkAssignableNode() {
    if (given.node() == null || given.node().isBlank()) {
      checks.addFault("/node", MISSING);
      return;
    }
    Optional<ClassNode> node = referenceData.node(given.node());
    if (node.isEmpty()) {
      checks.addFault("/node", NODE_UNKNOWN, given.node());
    } else {
      checks.require(node.get().assignable(), "/node", NODE_NOT_ASSIGNABLE, given.node());
    }
  }

  private void checkNodeUnchanged(String node) {
    if (given.node() == null || given.node().isBlank()) {
      checks.addFault("/node", MISSING);
    } else {
      checks.require(node.equals(given.node()), "/node", NODE_FIXED);
    }
  }

  private Checks checkFields() {
    checks.requireText("/name", given.name(), 64);
    if (isGiven(given.name()) && checks.faults().stream().noneMatch(DescriptionChecks::isOfName)) {
      checks.require(
          !referenceData.isNameTaken(provider, given.name(), code), "/name", ENTRY_NAME_TAKEN);
    }
    checks.requireText("/abstract", given.summary(), 1000);
    checks.requireChoice(
        "/formatClass", given.formatClass(), FormatClass.values(), FIELDS_OF_FORMATS);
    checks.requireChoice("/updateCycle", given.updateCycle(), UpdateCycle.values());
    checks.requireChoice("/sharing", given.sharing(), Sharing.values(), FIELDS_OF_SHARING);
    checks.optionalText("/condition", given.condition(), 500);
    checks.optionalText("/legalBasis", given.legalBasis(), 500);
    checks.requireChoice(
        "/sharingMode", given.sharingMode(), SharingMode.values(), FIELDS_OF_MODES);
    checks.requirePresent("/openToPublic", given.openToPublic(), FIELDS_OF_OPENING);
    checks.requireChoice("/grading", given.grading(), Grading.values());
    checks.optionalText("/evidenceTag", given.evidenceTag(), 32);
    checks.optionalText("/providerUnit", given.providerUnit(), 64);
    checks.requireChoice("/dataCategory", given.dataCategory(), DataCategory.values());
    format();
    checkSharing();
    checkSharingMode();
    relations();
    checkExtent();
    if (given.items() == null) {
      checks.addFault("/items", MISSING);
    } else {
      items(given.items());
    }
    referenceData.rules().forEach(rule -> rule.check(given, checks));
    return checks;
  }

  private void format() {
    var formatClass = given.formatClass();
    checks.optionalText("/otherFormat", given.otherFormat(), 500);
    if (formatClass == null) {
      return;
    }
    if (formatClass == FormatClass.SERVICE) {
      checks.require(
          given.formatType() == null, "/formatType", FORMAT_TYPE_NOT_OF_CLASS, formatClass);
    } else if (isAbsent(given.formatType())) {
      checks.addFault("/formatType", MISSING);
    } else {
      checks.require(
          referenceData.hasFormatType(formatClass, given.formatType()),
          "/formatType",
          FORMAT_TYPE_NOT_OF_CLASS,
          formatClass);
    }
    boolean unnamed =
        OTHER_FORMAT.equals(given.formatType()) || formatClass == FormatClass.SELF_DESCRIBED;
    checks.require(!unnamed || isGiven(given.otherFormat()), "/otherFormat", MISSING);
  }

  private void checkSharing() {
    boolean conditional = given.sharing() == Sharing.CONDITIONAL;
    checks.optionalText("/scope", given.scope(), 500);
    checks.require(!conditional || isGiven(given.scope()), "/scope", CONDITION_MISSING);
    checks.optionalText("/use", given.use(), 500);
    checks.require(!conditional || isGiven(given.use()), "/use", CONDITION_MISSING);
    if (hasUnsharedContent()) {
      checks.require(isGiven(given.legalBasis()), "/legalBasis", LEGAL_BASIS_MISSING);
      checks.require(given.legalBasisKind() != null, "/legalBasisKind", LEGAL_BASIS_MISSING);
    } else {
      boolean kindOfNothing = given.legalBasisKind() != null && isAbsent(given.legalBasis());
      checks.require(!kindOfNothing, "/legalBasis", MISSING);
    }
  }

  private boolean hasUnsharedContent() {
    return given.sharing() == Sharing.NOT_SHARED
        || (given.items() != null
            && given.items().stream()
                .anyMatch(item -> item != null && item.sharing() == Sharing.NOT_SHARED));
  }

  private void checkSharingMode() {
    if (given.sharingMode() == SharingMode.PLATFORM) {
      checks.requireChoice("/sharingModeType", given.sharingModeType(), SharingModeType.values());
    } else if (given.sharingMode() != null && given.sharingMode() != SharingMode.OTHER) {
      checks.require(
          given.sharingModeType() == null,
          "/sharingModeType",
          MODE_TYPE_NOT_OF_MODE,
          given.sharingMode());
    }
    if (Boolean.TRUE.equals(given.openToPublic())) {
      checks.requireText("/openingCondition", given.openingCondition(), 500);
      checks.require(
          given.sharing() != Sharing.NOT_SHARED, "/openToPublic", OPEN_THOUGH_NOT_SHARED);
      checks.require(given.grading() != Grading.CORE, "/openToPublic", OPEN_THOUGH_CORE);
    } else {
      checks.optionalText("/openingCondition", given.openingCondition(), 500);
    }
  }

  private void relations() {
    checks.optionalText("/businessItem", given.businessItem(), 128);
    List<String> related = given.relatedEntries() == null ? List.of() : given.relatedEntries();
    checks.require(
        related.size() <= MAX_RELATED_ENTRIES,
        "/relatedEntries",
        OUT_OF_RANGE,
        0,
        MAX_RELATED_ENTRIES);
    var firstOfCode = new HashMap<String, String>();
    for (int i = 0; i < Math.min(related.size(), MAX_RELATED_ENTRIES); i++) {
      String pointer = "/relatedEntries/" + i;
      String code = related.get(i);
      if (isAbsent(code)) {
        checks.addFault(pointer, MISSING);
        continue;
      }
      checks.require(referenceData.hasEntry(code), pointer, RELATED_ENTRY_UNKNOWN);
      String firstPointer = firstOfCode.putIfAbsent(code, pointer);
      checks.require(firstPointer == null, pointer, DUPLICATE, firstPointer);
    }
  }

  private void checkExtent() {
    boolean geospatial = given.node() != null && given.node().startsWith(GEOSPATIAL);
    boolean eitherGiven = given.extent() != null || isGiven(given.referenceSystem());
    if (!geospatial && !eitherGiven) {
      return;
    }
    if (isAbsent(given.referenceSystem())) {
      checks.addFault("/referenceSystem", MISSING);
    } else {
      checks.require(
          referenceData.hasReferenceSystem(given.referenceSystem()),
          "/referenceSystem",
          REFERENCE_SYSTEM_UNKNOWN);
    }
    var extent = given.extent();
    if (extent == null) {
      checks.addFault("/extent", MISSING);
      return;
    }
    degrees("/extent/west", extent.west(), 180);
    degrees("/extent/south", extent.south(), 90);
    degrees("/extent/east", extent.east(), 180);
    degrees("/extent/north", extent.north(), 90);
    inOrder("/extent/east", extent.west(), extent.east(), 180);
    inOrder("/extent/north", extent.south(), extent.north(), 90);
  }

  private void degrees(String pointer, BigDecimal value, int max) {
    if (value == null) {
      checks.addFault(pointer, MISSING);
    } else if (value.scale() > MAX_DECIMALS) {
      checks.addFault(pointer, BAD_FORMAT, "0.000001");
    } else {
      checks.require(isWithin(value, max), pointer, OUT_OF_RANGE, -max, max);
    }
  }

  /**
   * A lower bound that is itself out of range has its own fault, and is not reported as the minimum
   * of the upper bound.
   */
  private void inOrder(String pointer, BigDecimal lower, BigDecimal upper, int max) {
    if (lower != null && upper != null && isWithin(lower, max)) {
      checks.require(lower.compareTo(upper) <= 0, pointer, OUT_OF_RANGE, lower, max);
    }
  }

  private static boolean isWithin(BigDecimal value, int max) {
    return value.abs().compareTo(BigDecimal.valueOf(max)) <= 0;
  }

  private void items(List<ItemDefinition> items) {
    checks.require(
        !items.isEmpty() && items.size() <= MAX_ITEMS, "/items", OUT_OF_RANGE, 1, MAX_ITEMS);
    var firstOfName = new HashMap<String, String>();
    var firstOfChineseName = new HashMap<String, String>();
    for (int i = 0; i < items.size(); i++) {
      String pointer = "/items/" + i;
      ItemDefinition item = items.get(i);
      if (item == null) {
        checks.addFault(pointer, MISSING);
        continue;
      }
      item(pointer, item);
      checkUnique(firstOfName, item.name(), pointer + "/name");
      checkUnique(firstOfChineseName, item.chineseName(), pointer + "/chineseName");
    }
    boolean hasKey = items.stream().filter(Objects::nonNull).anyMatch(ItemDefinition::isKey);
    checks.require(hasKey, "/items", KEY_ITEM_MISSING);
    checkSharingOfItems(items);
  }

  private void checkUnique(Map<String, String> placeOfFirst, String name, String pointer) {
    if (isGiven(name)) {
      String firstPointer = placeOfFirst.putIfAbsent(name.strip(), pointer);
      checks.require(firstPointer == null, pointer, DUPLICATE, firstPointer);
    }
  }

  private void item(String pointer, ItemDefinition item) {
    checks.requireMatch(pointer + "/name", item.name(), FIELD_NAME);
    checks.requireText(pointer + "/chineseName", item.chineseName(), 50);
    checks.requireText(pointer + "/englishName", item.englishName(), 128);
    checks.requireChoice(pointer + "/type", item.type(), ItemType.values());
    if (item.isKey() && item.type() != null) {
      checks.require(item.type().canBeKey(), pointer + "/type", UNKNOWN_VALUE, typesOfKeys());
    }
    checks.requireInRange(pointer + "/length", item.length(), 1, MAX_ITEM_LENGTH);
    checks.requirePresent(pointer + "/key", item.key());
    checks.requirePresent(pointer + "/sensitive", item.sensitive());
    checks.requireChoice(pointer + "/sharing", item.sharing(), Sharing.values());
    if (item.term() != null) {
      checks.requireMatch(pointer + "/term", item.term(), TERM);
    }
    if (item.noTermReason() != null) {
      checks.requireText(pointer + "/noTermReason", item.noTermReason(), 200);
      checks.require(item.term() == null, pointer + "/noTermReason", TERM_AND_REASON);
    }
  }

  /**
   * Items that are not shared do not count, because they are not served. If no item is shared, the
   * entry must not be shared either.
   */
  private void checkSharingOfItems(List<ItemDefinition> items) {
    if (given.sharing() == null) {
      return;
    }
    var rated = items.stream().filter(item -> item != null && item.sharing() != null).toList();
    var served = rated.stream().filter(item -> item.sharing() != Sharing.NOT_SHARED).toList();
    (served.isEmpty() ? rated : served)
        .stream()
            .max(Comparator.comparing(ItemDefinition::sharing))
            .filter(strictest -> strictest.sharing().compareTo(given.sharing()) > 0)
            .ifPresent(
                strictest ->
                    checks.addFault("/sharing", SHARING_LOOSER_THAN_ITEM, strictest.name()));
  }

  private static boolean isOfName(FieldFault fault) {
    return fault.pointer().equals("/name");
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private static boolean isAbsent(String text) {
    return !isGiven(text);
  }

  private static String typesOfKeys() {
    return Arrays.stream(ItemType.values())
        .filter(ItemType::canBeKey)
        .map(ItemType::name)
        .collect(Collectors.joining(", "));
  }
}
