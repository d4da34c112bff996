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
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;

/** What an application for several entries must contain: for each the same as a request. */
final class RequestApplicationValidator {

  static final int MAX_ENTRIES = 50;

  private RequestApplicationValidator() {}

  /** The place of an entry in the message. */
  static String pointer(int place) {
    return "/entries/" + place;
  }

  /**
   * Checks everything at once; what is said once is at fault once.
   *
   * @param check checks one of its requests, or refuses
   * @return the published entries, in the order of the application
   * @throws Refusal {@code invalid} with every fault; or what the catalogue says of an entry that
   *     may not be asked for any more, told of its place
   */
  static List<PublishedEntry> check(
      NewRequestApplication asked, Function<NewRequest, PublishedEntry> check) {
    new Checks().requirePresent("", asked).refuseIfAny();
    var entries = asked.entries();
    var counted = new Checks();
    counted.require(entries != null && !entries.isEmpty(), "/entries", MISSING).refuseIfAny();
    counted.require(entries.size() <= MAX_ENTRIES, "/entries", OUT_OF_RANGE, 1, MAX_ENTRIES);
    counted.refuseIfAny();
    var faults = new LinkedHashSet<FieldFault>();
    addRepeated(entries, faults);
    var found = new ArrayList<PublishedEntry>();
    for (int i = 0; i < entries.size(); i++) {
      found.add(checkOne(asked, i, check, faults));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(INVALID, List.copyOf(faults));
    }
    return found;
  }

  private static void addRepeated(List<AskedEntry> entries, Set<FieldFault> faults) {
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

  /** The published entry; null where there is a fault instead. */
  private static PublishedEntry checkOne(
      NewRequestApplication asked,
      int place,
      Function<NewRequest, PublishedEntry> check,
      Set<FieldFault> faults) {
    var one = asked.entries().get(place);
    if (one == null) {
      return null;
    }
    try {
      return check.apply(asked.requestFor(one));
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
