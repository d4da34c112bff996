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
import java.io.InputStream;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.sharing.exchange.ExchangeResult;
import org.infoshare.sharing.exchange.ExchangeService;
import org.infoshare.web.Failures;
import org.infoshare.web.rest.JsonBodies;

/** Queries under a grant. */
@Path("exchange/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeResource {

  @Inject private ExchangeService service;

  /** Reads the body itself, because an attempt that cannot be read is evidence too. */
  @POST
  @Path("query")
  @Consumes(MediaType.APPLICATION_JSON)
  public ExchangeResult query(@PathParam("code") String segment, InputStream body) {
    String code = fromSegment(segment);
    ExchangeQuery query;
    try {
      query = JsonBodies.read(ExchangeQuery.class, body);
    } catch (Refusal unreadable) {
      record(code, unreadable);
      throw unreadable;
    }
    return service.query(code, query).orThrow();
  }

  /**
   * The caller is refused for the body, whatever becomes of the record. The record names the fault
   * but not its place: a pointer is the caller's own words, and they may be personal.
   */
  private void record(String code, Refusal unreadable) {
    String detail = unreadable.faults().stream().map(FieldFault::code).findFirst().orElse(null);
    Failures.attempt(
        () -> service.recordUnreadable(code, unreadable.reason().code(), detail),
        "An unreadable query is not on record");
  }
}
