package org.infoshare.time.deadline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.infoshare.time.rulebook.Limit;

/**
 * What stays as it is while a limit runs.
 *
 * @param run counts the limits of that kind that the case had, from 1
 * @param readers the department that must act, then those that are told of moves and of passing
 */
record DeadlineTerms(
    DeadlineKey key, int run, Limit limit, String ruleSet, List<String> readers, String subject) {

  DeadlineTerms {
    readers = List.copyOf(readers);
  }

  static DeadlineTerms of(NewDeadline asked, int run) {
    var readers = new LinkedHashSet<String>();
    readers.add(asked.responsible());
    asked.notifiedDepartments().stream().sorted().forEach(readers::add);
    return new DeadlineTerms(
        asked.key(),
        run,
        asked.limit(),
        asked.ruleSet(),
        new ArrayList<>(readers),
        asked.subject());
  }

  String responsible() {
    return readers.get(0);
  }

  List<String> notifiedDepartments() {
    return readers.subList(1, readers.size());
  }
}
