package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the features with cases who answers for a datum today (2016 rules, art. 3). */
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
   * Who answers for a standard term by the rows that hold today; whoever merely claimed it by being
   * the first to publish it is not listed.
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
