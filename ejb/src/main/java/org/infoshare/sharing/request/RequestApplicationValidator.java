package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.INVALID;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.NewRequestApplication;
import org.infoshare.sharing.terms.NewRequestApplication.RequestedEntry;

/** Checks an application for several entries: each entry like a single request. */
final class RequestApplicationValidator {

  static final int MAX_ENTRIES = 50;

  private RequestApplicationValidator() {}

  /** The JSON pointer of an entry in the message. */
  static String pointer(int place) {
    return "/entries/" + place;
  }

  /**
   * Checks everything at once. A fault in a field that all entries share is reported once.
   *
   * @param check checks one of its requests, or refuses
   * @return the published entries, in the order of the application
   * @throws Refusal {@code invalid} with every fault; or the catalogue's refusal for an entry that
   *     can no longer be requested, with the pointer of the entry
   */
  static List<PublishedEntry> check(
      NewRequestApplication application, Function<NewRequest, PublishedEntry> check) {
    Checks.refuseWithoutBody(application);
    var entries = application.entries();
    var sizeChecks = new Checks();
    sizeChecks.require(entries != null && !entries.isEmpty(), "/entries", MISSING).refuseIfAny();
    sizeChecks.require(entries.size() <= MAX_ENTRIES, "/entries", OUT_OF_RANGE, 1, MAX_ENTRIES);
    sizeChecks.refuseIfAny();
    var faults = new LinkedHashSet<FieldFault>();
    addRepeated(entries, faults);
    var found = new ArrayList<PublishedEntry>();
    for (int i = 0; i < entries.size(); i++) {
      found.add(checkOne(application, i, check, faults));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(INVALID, List.copyOf(faults));
    }
    return found;
  }

  private static void addRepeated(List<RequestedEntry> entries, Set<FieldFault> faults) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) == null) {
        faults.add(FieldFault.of(pointer(i), MISSING));
      } else if (entries.get(i).entry() != null) {
        var first = places.putIfAbsent(entries.get(i).entry(), i);
        if (first != null) {
          faults.add(FieldFault.of(pointer(i) + "/entry", DUPLICATE, pointer(first) + "/entry"));
        }
      }
    }
  }

  /** The published entry; null if there is a fault instead. */
  private static PublishedEntry checkOne(
      NewRequestApplication application,
      int place,
      Function<NewRequest, PublishedEntry> check,
      Set<FieldFault> faults) {
    var askedEntry = application.entries().get(place);
    if (askedEntry == null) {
      return null;
    }
    try {
      return check.apply(application.requestFor(askedEntry));
    } catch (Refusal refusal) {
      if (refusal.reason().kind() != Kind.INVALID) {
        throw refusal.withPointerPrefix(pointer(place));
      }
      refusal.faults().stream().map(fault -> placed(fault, place)).forEach(faults::add);
      return null;
    }
  }

  private static FieldFault placed(FieldFault fault, int place) {
    boolean ofEntry = fault.pointer().startsWith("/entry") || fault.pointer().startsWith("/items");
    return ofEntry ? fault.withPointerPrefix(pointer(place)) : fault;
  }
}
