package org.infoshare.catalogue.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the words of a query also mean. */
interface Vocabulary {

  /** Words mean only themselves. */
  Vocabulary LITERAL =
      new Vocabulary() {
        @Override
        public Map<String, Set<String>> otherNames(Collection<String> phrases) {
          return Map.of();
        }

        @Override
        public Set<String> departments(String phrase) {
          return Set.of();
        }
      };

  /** Other names of what the phrases name, by phrase; a phrase may be missing if it has none. */
  Map<String, Set<String>> otherNames(Collection<String> phrases);

  /** The codes of the departments that the phrase names; empty if it names none. */
  Set<String> departments(String phrase);
}
