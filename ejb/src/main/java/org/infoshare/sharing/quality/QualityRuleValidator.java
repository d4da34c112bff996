package org.infoshare.sharing.quality;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;
import static org.infoshare.sharing.quality.QualityReason.ITEM_TYPE_UNFIT;
import static org.infoshare.sharing.quality.QualityReason.REFERENCE_CONDITIONAL;
import static org.infoshare.sharing.quality.QualityReason.REFERENCE_NOT_FOR_KIND;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.ItemType;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** What a rule must say, checked against the catalogue as it is now. */
final class QualityRuleValidator {

  private static final Set<ItemType> TEXTS = EnumSet.of(ItemType.CHARACTER);
  private static final Set<ItemType> TIMES = EnumSet.of(ItemType.DATE, ItemType.DATETIME);

  private QualityRuleValidator() {}

  /**
   * Checks everything at once.
   *
   * @param catalogue finds the published version of an entry, or refuses
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(
      NewQualityRule asked, PublishedEntry entry, Function<String, PublishedEntry> catalogue) {
    var checks = new Checks();
    checks.requirePresent("", asked).refuseIfAny();
    checks.requirePresent("/kind", asked.kind());
    var item = item(checks, "/item", asked.item(), entry);
    if (item != null && asked.kind() != null) {
      checks.require(fits(asked.kind(), item.type()), "/kind", ITEM_TYPE_UNFIT, item.type());
    }
    if (asked.kind() == RuleKind.REFERENCE) {
      var other = entry(checks, asked.referenceEntry(), catalogue);
      if (other == null) {
        checks.requirePresent("/referenceItem", asked.referenceItem());
      } else {
        var referred = item(checks, "/referenceItem", asked.referenceItem(), other);
        checks.require(
            referred == null || mayBeComparedWith(entry, other, referred),
            "/referenceEntry",
            REFERENCE_CONDITIONAL,
            other.code(),
            other.provider(),
            other.sharing(),
            referred == null ? null : referred.sharing());
      }
    } else {
      checks.require(asked.referenceEntry() == null, "/referenceEntry", REFERENCE_NOT_FOR_KIND);
      checks.require(asked.referenceItem() == null, "/referenceItem", REFERENCE_NOT_FOR_KIND);
    }
    checks.refuseIfAny();
  }

  /**
   * Whoever may compare values with another's may find out which are there: so only with one's own,
   * and with what everybody gets without condition.
   */
  private static boolean mayBeComparedWith(
      PublishedEntry entry, PublishedEntry other, ItemDefinition referred) {
    return other.provider().equals(entry.provider())
        || (other.sharing() == Sharing.UNCONDITIONAL
            && referred.sharing() == Sharing.UNCONDITIONAL);
  }

  private static boolean fits(RuleKind kind, ItemType type) {
    return switch (kind) {
      case REQUIRED, UNIQUE, REFERENCE -> true;
      case CITIZEN_NUMBER, CREDIT_CODE -> TEXTS.contains(type);
      case NOT_FUTURE -> TIMES.contains(type);
    };
  }

  private static ItemDefinition item(
      Checks checks, String pointer, String name, PublishedEntry entry) {
    if (name == null || name.isBlank()) {
      checks.addFault(pointer, MISSING);
      return null;
    }
    var found = entry.items().stream().filter(item -> item.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      checks.addFault(
          pointer,
          UNKNOWN_VALUE,
          entry.items().stream().map(ItemDefinition::name).collect(Collectors.joining(", ")));
    }
    return found.orElse(null);
  }

  private static PublishedEntry entry(
      Checks checks, String code, Function<String, PublishedEntry> catalogue) {
    if (code == null || code.isBlank()) {
      checks.addFault("/referenceEntry", MISSING);
      return null;
    }
    try {
      return catalogue.apply(code);
    } catch (Refusal notPublished) {
      checks.addFault("/referenceEntry", notPublished.reason(), code);
      return null;
    }
  }
}
