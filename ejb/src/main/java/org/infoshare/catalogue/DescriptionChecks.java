package org.infoshare.catalogue;

import static org.infoshare.catalogue.CatalogueReason.CONDITION_MISSING;
import static org.infoshare.catalogue.CatalogueReason.KEY_ITEM_MISSING;
import static org.infoshare.catalogue.CatalogueReason.LEGAL_BASIS_MISSING;
import static org.infoshare.catalogue.CatalogueReason.NODE_FIXED;
import static org.infoshare.catalogue.CatalogueReason.NODE_NOT_ASSIGNABLE;
import static org.infoshare.catalogue.CatalogueReason.NODE_UNKNOWN;
import static org.infoshare.catalogue.CatalogueReason.SHARING_LOOSER_THAN_ITEM;
import static org.infoshare.platform.PlatformReason.DUPLICATE;
import static org.infoshare.platform.PlatformReason.MISSING;
import static org.infoshare.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.platform.PlatformReason.UNKNOWN_VALUE;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infoshare.platform.Checks;
import org.infoshare.platform.Refusal;

/** What must hold of an entry's description; every field at fault is told at once. */
final class DescriptionChecks {

  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_VALUE = 100_000;
  private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

  /** Long free text identifies no record. */
  private static final Set<ItemType> NEVER_KEY = EnumSet.of(ItemType.MEMO, ItemType.GENERAL);

  private final NewEntry given;
  private final Checks checks = new Checks();

  private DescriptionChecks(NewEntry given) {
    this.given = given;
  }

  /**
   * Checks a first draft.
   *
   * @param node the node that the draft names, where there is one
   * @throws Refusal {@code invalid} with every fault
   */
  static void draft(NewEntry given, Optional<ClassNode> node) {
    var description = new DescriptionChecks(given);
    description.namesAnAssignable(node);
    description.everythingElse();
  }

  /**
   * Checks an amendment: the code is allocated, so the node stays.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  static void amendment(NewEntry given, String node) {
    var description = new DescriptionChecks(given);
    description.staysUnder(node);
    description.everythingElse();
  }

  /**
   * Checks the reasons for sending an entry back.
   *
   * @throws Refusal {@code invalid} if there are none or they are too long
   */
  static void reasons(String reasons) {
    new Checks().text("/reasons", reasons, 1000).refuseIfAny();
  }

  private void namesAnAssignable(Optional<ClassNode> node) {
    if (given.node() == null || given.node().isBlank()) {
      checks.fault("/node", MISSING);
    } else if (node.isEmpty()) {
      checks.fault("/node", NODE_UNKNOWN, given.node());
    } else {
      checks.that(node.get().assignable(), "/node", NODE_NOT_ASSIGNABLE, given.node());
    }
  }

  private void staysUnder(String node) {
    if (given.node() == null || given.node().isBlank()) {
      checks.fault("/node", MISSING);
    } else {
      checks.that(node.equals(given.node()), "/node", NODE_FIXED);
    }
  }

  private void everythingElse() {
    checks.text("/name", given.name(), 64);
    checks.text("/abstract", given.summary(), 1000);
    checks.given("/formatClass", given.formatClass());
    checks.given("/updateCycle", given.updateCycle());
    checks.given("/sharing", given.sharing());
    checks.optionalText("/condition", given.condition(), 500);
    checks.optionalText("/legalBasis", given.legalBasis(), 500);
    checks.given("/sharingMode", given.sharingMode());
    checks.given("/openToSociety", given.openToSociety());
    checks.given("/grading", given.grading());
    checks.optionalText("/evidenceTag", given.evidenceTag(), 32);
    reasonsForTheSharing();
    if (given.items() == null) {
      checks.fault("/items", MISSING);
    } else {
      items(given.items());
    }
    checks.refuseIfAny();
  }

  private void reasonsForTheSharing() {
    if (given.sharing() == Sharing.CONDITIONAL) {
      checks.that(isGiven(given.condition()), "/condition", CONDITION_MISSING);
    }
    if (given.sharing() == Sharing.NOT_SHARED) {
      checks.that(isGiven(given.legalBasis()), "/legalBasis", LEGAL_BASIS_MISSING);
    }
  }

  private void items(List<ItemDefinition> items) {
    checks.that(
        !items.isEmpty() && items.size() <= MOST_ITEMS, "/items", OUT_OF_RANGE, 1, MOST_ITEMS);
    var firstOfName = new HashMap<String, String>();
    for (int i = 0; i < items.size(); i++) {
      String pointer = "/items/" + i;
      ItemDefinition item = items.get(i);
      if (item == null) {
        checks.fault(pointer, MISSING);
        continue;
      }
      item(pointer, item);
      String twin = firstOfName.putIfAbsent(item.name(), pointer + "/name");
      checks.that(twin == null || item.name() == null, pointer + "/name", DUPLICATE, twin);
    }
    boolean hasKey = items.stream().filter(Objects::nonNull).anyMatch(ItemDefinition::isKey);
    checks.that(hasKey, "/items", KEY_ITEM_MISSING);
    noLooserThanTheStrictestOf(items);
  }

  private void item(String pointer, ItemDefinition item) {
    checks.matching(pointer + "/name", item.name(), FIELD_NAME);
    checks.text(pointer + "/chineseName", item.chineseName(), 50);
    checks.text(pointer + "/englishName", item.englishName(), 128);
    checks.given(pointer + "/type", item.type());
    if (item.isKey() && item.type() != null) {
      checks.that(
          !NEVER_KEY.contains(item.type()), pointer + "/type", UNKNOWN_VALUE, typesOfKeys());
    }
    checks.inRange(pointer + "/length", item.length(), 1, LONGEST_VALUE);
    checks.given(pointer + "/key", item.key());
    checks.given(pointer + "/sensitive", item.sensitive());
    checks.given(pointer + "/sharing", item.sharing());
  }

  /**
   * An item that nobody gets does not count, as it is not served; where that is every item, the
   * entry is not shared either.
   */
  private void noLooserThanTheStrictestOf(List<ItemDefinition> items) {
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
                strictest -> checks.fault("/sharing", SHARING_LOOSER_THAN_ITEM, strictest.name()));
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private static String typesOfKeys() {
    return EnumSet.complementOf(EnumSet.copyOf(NEVER_KEY)).stream()
        .map(ItemType::name)
        .collect(Collectors.joining(", "));
  }
}
