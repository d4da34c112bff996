package org.infoshare.cases.need;

import static org.infoshare.cases.need.NegotiationReason.NO_ITEM_SHARED;
import static org.infoshare.cases.need.NegotiationReason.ORDERED_ITEM_MISSING;
import static org.infoshare.cases.need.NegotiationReason.OWN_NEED;
import static org.infoshare.cases.need.NegotiationReason.POINT_TO_ENTRY;
import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.INVALID;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.terms.ConsentValidator;
import org.infoshare.sharing.terms.ItemCoverage;
import org.infoshare.sharing.terms.UseValidator;

/** Checks the inputs about a need and collects all faults. */
final class NeedValidator {

  static final int MAX_TEXT_LENGTH = 1000;
  static final int MAX_ITEMS = 200;

  private static final NeedGround[] OF_A_REFUSAL =
      EnumSet.complementOf(EnumSet.of(NeedGround.ALREADY_IN_CATALOGUE)).toArray(NeedGround[]::new);

  private static final int MAX_NAME_LENGTH = 64;
  private static final int MAX_DESCRIPTION_LENGTH = 1000;
  private static final int MAX_ITEM_LENGTH = 50;
  private static final int MAX_DEFINITION_LENGTH = 500;

  private NeedValidator() {}

  /** A check of the references of a need to other packages. */
  interface ReferenceCheck {

    /** Adds a fault for a class or a supposed provider that does not exist. */
    void check(Checks checks, NewNeed newNeed);
  }

  /**
   * Checks the content of a need.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(NewNeed newNeed, String requester, LocalDate today, ReferenceCheck references) {
    var checks = new Checks();
    Checks.refuseWithoutBody(newNeed);
    checks
        .requireText("/name", newNeed.name(), MAX_NAME_LENGTH)
        .requireText("/description", newNeed.description(), MAX_DESCRIPTION_LENGTH);
    checkItems(checks, newNeed.items());
    checks.require(!requester.equals(newNeed.supposedProvider()), "/supposedProvider", OWN_NEED);
    references.check(checks, newNeed);
    UseValidator.checkLegalBasis(checks, newNeed.legalBasis());
    UseValidator.checkPurpose(checks, newNeed.purpose());
    UseValidator.checkScenario(checks, newNeed.scenario());
    UseValidator.checkMode(checks, newNeed.mode(), newNeed.useFrom(), newNeed.useUntil(), today);
    checks.refuseIfAny();
  }

  private static void checkItems(Checks checks, List<NeedItem> items) {
    if (items == null || items.isEmpty()) {
      checks.addFault("/items", MISSING);
      return;
    }
    checks.require(items.size() <= MAX_ITEMS, "/items", OUT_OF_RANGE, 1, MAX_ITEMS);
    var pointers = new HashMap<String, String>();
    for (int i = 0; i < Math.min(items.size(), MAX_ITEMS); i++) {
      var item = items.get(i);
      String pointer = "/items/" + i;
      if (item == null) {
        checks.addFault(pointer, MISSING);
      } else {
        checks
            .requireText(pointer + "/name", item.name(), MAX_ITEM_LENGTH)
            .requireText(pointer + "/definition", item.definition(), MAX_DEFINITION_LENGTH);
        String name = item.name() == null ? null : item.name().strip();
        String first = name == null ? null : pointers.putIfAbsent(name, pointer + "/name");
        checks.require(first == null, pointer + "/name", DUPLICATE, first);
      }
    }
  }

  /**
   * Checks terms: they must form a draft that the catalogue accepts and share at least one item.
   *
   * @param maxYears the years that a use may last at most, as configured
   * @param faults finds the faults of an entry by the rules of the catalogue
   * @throws Refusal {@code invalid} with every fault
   */
  static void checkTerms(
      NewNeedProposal proposal,
      LocalDate today,
      int maxYears,
      Function<NewEntry, List<FieldFault>> faults) {
    var checks = new Checks();
    Checks.refuseWithoutBody(proposal);
    checks.requirePresent("/entry", proposal.entry());
    UseValidator.checkMode(checks, proposal.mode(), proposal.useFrom(), proposal.useUntil(), today);
    UseValidator.checkLength(checks, proposal.useFrom(), proposal.useUntil(), maxYears);
    checks.optionalText("/text", proposal.text(), MAX_TEXT_LENGTH);
    var entry = proposal.entry();
    if (entry != null && entry.sharing() == Sharing.NOT_SHARED) {
      checks.addFault("/entry/sharing", NO_ITEM_SHARED);
    } else if (entry != null && entry.items() != null && !entry.items().isEmpty()) {
      boolean anyShared =
          entry.items().stream()
              .anyMatch(item -> item == null || item.sharing() != Sharing.NOT_SHARED);
      checks.require(anyShared, "/entry/items", NO_ITEM_SHARED);
    }
    refuseAny(checks, entry == null ? Stream.empty() : faults.apply(entry).stream());
  }

  private static void refuseAny(Checks checks, Stream<FieldFault> entryFaults) {
    var prefixed = entryFaults.map(fault -> fault.withPointerPrefix("/entry"));
    var all = Stream.concat(checks.faults().stream(), prefixed).toList();
    if (!all.isEmpty()) {
      throw new Refusal(INVALID, all);
    }
  }

  /**
   * Checks an entry that carries out an order: it must form a draft that the catalogue accepts and
   * share every ordered item by name or by Chinese name.
   *
   * @param ordered the names of the ordered items
   * @param faults finds the faults of an entry by the rules of the catalogue
   * @throws Refusal {@code invalid} with every fault
   */
  static void checkExecution(
      NewEntry entry, List<String> ordered, Function<NewEntry, List<FieldFault>> faults) {
    new Checks().requirePresent("/entry", entry).refuseIfAny();
    var checks = new Checks();
    if (entry.sharing() == Sharing.NOT_SHARED) {
      checks.addFault("/entry/sharing", NO_ITEM_SHARED);
    } else {
      var missing = new ArrayList<>(ordered);
      missing.removeAll(ItemCoverage.coveredNames(ordered, entry.items()));
      missing.forEach(name -> checks.addFault("/entry/items", ORDERED_ITEM_MISSING, name));
    }
    refuseAny(checks, faults.apply(entry).stream());
  }

  static void checkRefusal(NeedGround ground, String article, String reasons) {
    var checks = new Checks();
    ConsentValidator.checkArticle(checks, ground != null && ground.requiresArticle(), article);
    checks
        .requireChoice("/ground", ground, OF_A_REFUSAL)
        .require(ground != NeedGround.ALREADY_IN_CATALOGUE, "/ground", POINT_TO_ENTRY)
        .requireReasons("/reasons", reasons)
        .refuseIfAny();
  }

  static void checkNumber(Integer proposal) {
    new Checks().requirePresent("/proposal", proposal).refuseIfAny();
  }
}
