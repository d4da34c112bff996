package org.infoshare.time.deadline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.rulebook.Limit;

/**
 * The fixed part of a deadline.
 *
 * @param run counts the deadlines of that kind of the case, from 1
 * @param readers the responsible department first, then the departments that are notified of moves
 *     and expiry
 */
record DeadlineTerms(
    DeadlineKey key, int run, Limit limit, String ruleSet, List<String> readers, Text subject) {

  DeadlineTerms {
    readers = List.copyOf(readers);
  }

  static DeadlineTerms of(NewDeadline newDeadline, int run) {
    var readers = new LinkedHashSet<String>();
    readers.add(newDeadline.responsible());
    newDeadline.notifiedDepartments().stream().sorted().forEach(readers::add);
    return new DeadlineTerms(
        newDeadline.key(),
        run,
        newDeadline.limit(),
        newDeadline.ruleSet(),
        new ArrayList<>(readers),
        newDeadline.subject());
  }

  String responsible() {
    return readers.get(0);
  }

  List<String> notifiedDepartments() {
    return readers.subList(1, readers.size());
  }
}
