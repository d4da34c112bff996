package org.infoshare.web.rest.exchange;

import static org.infoshare.web.rest.EntryCodeSegment.fromSegment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.sharing.exchange.ExchangeResult;
import org.infoshare.sharing.exchange.ExchangeService;

/** Queries under a grant; those that cannot be read are recorded by {@link UnreadableQueries}. */
@Path("exchange/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeResource {

  @Inject private ExchangeService service;

  @POST
  @Path("query")
  @Consumes(MediaType.APPLICATION_JSON)
  public ExchangeResult query(@PathParam("code") String code, ExchangeQuery query) {
    return service.query(fromSegment(code), query).orThrow();
  }
}
