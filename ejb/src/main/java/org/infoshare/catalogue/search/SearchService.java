package org.infoshare.catalogue.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;

/** Searches the published catalogue and suggests search texts. */
@Stateless
public class SearchService {

  @Inject private HitQueries rows;
  @Inject private SuggestionQueries suggestions;
  @Inject private FilterValues values;
  @Inject private Departments departments;

  /** The number of hits up to which total and facets are exact. */
  @Inject
  @ConfigProperty(name = "infoshare.search.exact-hits", defaultValue = "20000")
  private Provider<Integer> exactHits;

  /**
   * The entries that match, the best first, with the total and the facets.
   *
   * @throws Refusal {@code invalid} with every field at fault, {@code cursor-invalid}
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public SearchResult search(SearchQuery query) {
    SearchChecks.search(query, values);
    return rows.search(query, Page.sizeOf(query.limit()), exactHits.get())
        .withNames(departments::namesOf);
  }

  /**
   * Codes, names of entries and names of items that begin with the prefix.
   *
   * @param limit the maximum number, 1 to 50; 10 if null
   * @throws Refusal {@code invalid} with every field at fault
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<Suggestion> suggest(String prefix, Integer limit) {
    return suggestions.suggest(prefix, SearchChecks.suggestionLimit(prefix, limit));
  }
}
