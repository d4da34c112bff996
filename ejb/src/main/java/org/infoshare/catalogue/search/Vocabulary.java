package org.infoshare.catalogue.search;

import java.util.Set;

/** What the words of a query also mean. */
interface Vocabulary {

  /** Words mean only themselves. */
  Vocabulary LITERAL =
      new Vocabulary() {
        @Override
        public Set<String> otherNames(String phrase) {
          return Set.of();
        }

        @Override
        public Set<String> departments(String phrase) {
          return Set.of();
        }
      };

  /** Other names of what the phrase names; empty if there are none. */
  Set<String> otherNames(String phrase);

  /** The codes of the departments that the phrase names; empty if it names none. */
  Set<String> departments(String phrase);
}
