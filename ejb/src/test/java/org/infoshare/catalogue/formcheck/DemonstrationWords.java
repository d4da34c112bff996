package org.infoshare.catalogue.formcheck;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.catalogue.source.DemonstrationCatalogue;
import org.infoshare.catalogue.source.TermDictionary;
import org.infoshare.foundation.persistence.TestDatabase;

/** The words of everyday use, with the terms that every installation begins with. */
public final class DemonstrationWords {

  private static final TermDictionary DICTIONARY =
      new TermDictionary(DemonstrationCatalogue.terms(TestDatabase.sql()));

  private DemonstrationWords() {}

  /** Other names of each of the phrases. */
  public static Map<String, Set<String>> otherNames(Collection<String> phrases) {
    return phrases.stream()
        .distinct()
        .collect(Collectors.toMap(one -> one, one -> EverydayWords.otherNames(one, DICTIONARY)));
  }
}
