package org.infoshare.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.infoshare.catalogue.formcheck.EverydayWords;
import org.infoshare.organisation.department.SpokenNames;

/** The words that the form check reads, and the names of the departments. */
@ApplicationScoped
class CatalogueVocabulary implements Vocabulary {

  private final EverydayWords words;
  private final SpokenNames departments;

  /** For the container's proxy. */
  protected CatalogueVocabulary() {
    this(null, null);
  }

  @Inject
  CatalogueVocabulary(EverydayWords words, SpokenNames departments) {
    this.words = words;
    this.departments = departments;
  }

  @Override
  public Map<String, Set<String>> otherNames(Collection<String> phrases) {
    return words.otherNames(phrases);
  }

  @Override
  public Set<String> departments(String phrase) {
    return departments.named(phrase);
  }
}
