package org.infoshare.web.rest.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.search.EntryOrigin;
import org.infoshare.catalogue.search.SearchQuery;
import org.infoshare.catalogue.search.SearchResult;
import org.infoshare.catalogue.search.SearchService;
import org.infoshare.catalogue.search.Suggestion;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** The search of the published catalogue. */
@Path("catalogue/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private SearchService service;

  @GET
  public SearchResult searchEntries(
      @QueryParam("q") String q,
      @QueryParam("node") String node,
      @QueryParam("provider") String provider,
      @QueryParam("sharing") String sharing,
      @QueryParam("updateCycle") String updateCycle,
      @QueryParam("sharingMode") String sharingMode,
      @QueryParam("level") String level,
      @QueryParam("origin") String origin,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor,
      @QueryParam("facets") String facets) {
    var given = new Parameters();
    var query =
        new SearchQuery(
            given.text(q),
            given.text(node),
            given.text(provider),
            given.enumValue("sharing", sharing, Sharing.class),
            given.enumValue("updateCycle", updateCycle, UpdateCycle.class),
            given.enumValue("sharingMode", sharingMode, SharingMode.class),
            given.enumValue("level", level, DepartmentLevel.class),
            given.enumValue("origin", origin, EntryOrigin.class),
            given.number("limit", limit),
            given.text(cursor),
            given.flag("facets", facets));
    given.refuseIfAny();
    return service.search(query);
  }

  @GET
  @Path("suggestions")
  public Results<Suggestion> suggestSearchTexts(
      @QueryParam("prefix") String prefix, @QueryParam("limit") String limit) {
    var given = new Parameters();
    String begin = given.text(prefix);
    Integer most = given.number("limit", limit);
    given.refuseIfAny();
    return new Results<>(service.suggest(begin, most));
  }
}
