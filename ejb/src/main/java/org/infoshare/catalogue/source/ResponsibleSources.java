package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
   * The department responsible for a standard term by the confirmed rows valid today, in the city
   * or district of a provider. A row that is only inferred decides no case.
   *
   * @param term the code of a term, registered or not
   * @param provider the code of the department that provides the datum
   */
  public ResponsibleSource of(String term, String provider) {
    return terms
        .find(term)
        .map(found -> attributions.confirmedOf(found, attributions.territoryOf(provider)))
        .filter(attribution -> !attribution.functions().isEmpty())
        .map(attribution -> new ResponsibleSource(true, attribution.department()))
        .orElse(ResponsibleSource.NOT_LISTED);
  }

  /**
   * The departments that the confirmed rows valid today name for a term, in the city or district of
   * a provider. One of them answers for the datum, even where it is open which.
   *
   * @param term the code of a term, registered or not
   * @param provider the code of the department that provides the datum
   */
  public Set<String> candidates(String term, String provider) {
    return terms
        .find(term)
        .map(found -> attributions.confirmedRowsOf(found, attributions.territoryOf(provider)))
        .stream()
        .flatMap(rows -> rows.stream().map(ResponsibilityView::department))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
