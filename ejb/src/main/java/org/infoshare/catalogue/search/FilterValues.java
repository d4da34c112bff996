package org.infoshare.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.Departments;

/** Checks that filter values exist: an unknown value is a mistake and not an empty result. */
@ApplicationScoped
class FilterValues implements SearchChecks.KnownValues {

  /** The prefix of the name of a provider in another catalogue. */
  static final String EXTERNAL_PREFIX = "external:";

  private Sql sql;
  private Catalogue catalogue;
  private Departments departments;

  /** For the container's proxy. */
  protected FilterValues() {}

  @Inject
  FilterValues(Sql sql, Catalogue catalogue, Departments departments) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.departments = departments;
  }

  @Override
  public void checkNode(Checks checks, String node) {
    catalogue.checkNode(checks, "/node", node);
  }

  @Override
  public void checkProvider(Checks checks, String provider) {
    if (provider.startsWith(EXTERNAL_PREFIX)) {
      checks.require(isExternal(provider), "/provider", SearchReason.PROVIDER_UNKNOWN, provider);
    } else {
      departments.checkNotMerged(checks, "/provider", provider);
    }
  }

  private boolean isExternal(String provider) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from search_entry
                      where tokens @@ cast(:provider as tsquery))
                    """)
                .bind("provider", Tokens.quoted(Tokens.ofFacet(FacetName.PROVIDER, provider)))
                .mapTo(Boolean.class)
                .one());
  }
}
