package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds the department responsible for a datum today, for the features with cases (2016 rules, art.
 * 3).
 */
@ApplicationScoped
public class ResponsibleSources {

  private final StandardTerms terms;
  private final TermSources attributions;

  /** For the container's proxy. */
  protected ResponsibleSources() {
    this(null, null);
  }

  @Inject
  ResponsibleSources(StandardTerms terms, TermSources attributions) {
    this.terms = terms;
    this.attributions = attributions;
  }

  /**
   * The department responsible for a standard term by the rows valid today. A department that only
   * claimed the term by its first publication is not listed.
   *
   * @param term the code of a term, registered or not
   */
  public ResponsibleSource of(String term) {
    return terms
        .find(term)
        .map(attributions::of)
        .filter(attribution -> !attribution.functions().isEmpty())
        .map(attribution -> new ResponsibleSource(true, attribution.department()))
        .orElse(ResponsibleSource.NOT_LISTED);
  }
}
