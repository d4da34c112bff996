package org.infoshare.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.infoshare.foundation.command.IdempotencyKey;

/** Passes the caller's {@code Idempotency-Key} on to the command. */
@Provider
@ApplicationScoped
public class IdempotencyKeyFilter implements ContainerRequestFilter {

  /** The header, which is read on SOAP as well. */
  public static final String HEADER = "Idempotency-Key";

  @Inject private IdempotencyKey idempotencyKey;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    String key = request.getHeaderString(HEADER);
    if (key != null) {
      idempotencyKey.set(key, resource.getResourceMethod().getName());
    }
  }
}
