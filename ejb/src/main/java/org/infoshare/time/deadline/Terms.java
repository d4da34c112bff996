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
record Terms(
    CaseLimit of, int run, Limit limit, String ruleSet, List<String> readers, String subject) {

  Terms {
    readers = List.copyOf(readers);
  }

  static Terms of(NewDeadline asked, int run) {
    var readers = new LinkedHashSet<String>();
    readers.add(asked.responsible());
    asked.told().stream().sorted().forEach(readers::add);
    return new Terms(
        asked.of(), run, asked.limit(), asked.ruleSet(), new ArrayList<>(readers), asked.subject());
  }

  String responsible() {
    return readers.get(0);
  }

  List<String> told() {
    return readers.subList(1, readers.size());
  }
}
