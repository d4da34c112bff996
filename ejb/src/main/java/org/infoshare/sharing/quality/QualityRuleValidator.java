package org.infoshare.sharing.quality;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;
import static org.infoshare.sharing.quality.QualityReason.ITEM_TYPE_UNFIT;
import static org.infoshare.sharing.quality.QualityReason.REFERENCE_CONDITIONAL;
import static org.infoshare.sharing.quality.QualityReason.REFERENCE_NOT_FOR_KIND;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** Checks a new rule against the current catalogue. */
final class QualityRuleValidator {

  private static final Set<ItemType> TEXTS = EnumSet.of(ItemType.CHARACTER);
  private static final Set<ItemType> TIMES = EnumSet.of(ItemType.DATE, ItemType.DATETIME);

  private QualityRuleValidator() {}

  /**
   * Checks everything at once.
   *
   * @param catalogue finds the published version of an entry, or refuses
   * @param names the names of departments, for the fault
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(
      NewQualityRule newRule,
      PublishedEntry entry,
      Function<String, PublishedEntry> catalogue,
      DepartmentNames names) {
    var checks = new Checks();
    Checks.refuseWithoutBody(newRule);
    checks.requireChoice("/kind", newRule.kind(), QualityRuleKind.values());
    var item = item(checks, "/item", newRule.item(), entry);
    if (item != null && newRule.kind() != null) {
      checks.require(fits(newRule.kind(), item.type()), "/kind", ITEM_TYPE_UNFIT, item.type());
    }
    if (newRule.kind() == QualityRuleKind.REFERENCE) {
      var other = entry(checks, newRule.referenceEntry(), catalogue);
      if (other == null) {
        checks.requirePresent("/referenceItem", newRule.referenceItem());
      } else {
        var referred = item(checks, "/referenceItem", newRule.referenceItem(), other);
        if (referred != null && !mayBeComparedWith(entry, other, referred)) {
          checks.addFault(
              "/referenceEntry",
              REFERENCE_CONDITIONAL,
              other.code(),
              names.nameAndCode(other.provider()),
              other.sharing(),
              referred.sharing());
        }
      }
    } else {
      checks.require(newRule.referenceEntry() == null, "/referenceEntry", REFERENCE_NOT_FOR_KIND);
      checks.require(newRule.referenceItem() == null, "/referenceItem", REFERENCE_NOT_FOR_KIND);
    }
    checks.refuseIfAny();
  }

  /**
   * Whether a rule may still be applied. A provider can stop sharing without condition after the
   * rule of another department was set, so each assessment asks again.
   *
   * @param catalogue finds the published version of an entry, or refuses
   */
  static boolean mayBeApplied(
      QualityRule rule, PublishedEntry entry, Function<String, PublishedEntry> catalogue) {
    return rule.kind() != QualityRuleKind.REFERENCE
        || reference(rule, catalogue)
            .filter(
                other ->
                    other.items().stream()
                        .filter(item -> item.name().equals(rule.referenceItem()))
                        .anyMatch(item -> mayBeComparedWith(entry, other, item)))
            .isPresent();
  }

  private static Optional<PublishedEntry> reference(
      QualityRule rule, Function<String, PublishedEntry> catalogue) {
    try {
      return Optional.of(catalogue.apply(rule.referenceEntry()));
    } catch (Refusal notPublished) {
      return Optional.empty();
    }
  }

  /**
   * Whether a rule may refer to that item. A comparison reveals which values exist, so it is
   * allowed only with the provider's own entries and with items that are shared without condition.
   */
  private static boolean mayBeComparedWith(
      PublishedEntry entry, PublishedEntry other, ItemDefinition referred) {
    return other.provider().equals(entry.provider())
        || (other.sharing() == Sharing.UNCONDITIONAL
            && referred.sharing() == Sharing.UNCONDITIONAL);
  }

  private static boolean fits(QualityRuleKind kind, ItemType type) {
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
