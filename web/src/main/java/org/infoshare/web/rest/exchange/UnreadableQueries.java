package org.infoshare.web.rest.exchange;

import static org.infoshare.web.rest.EntryCodeSegment.fromSegment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.sharing.exchange.ExchangeService;
import org.infoshare.web.Failures;
import org.infoshare.web.rest.Problem;

/**
 * Records queries that cannot be read, because an attempt is evidence too. The record names the
 * fault but not its place: a pointer consists of the caller's own words, which may be personal.
 */
@Provider
@ApplicationScoped
public class UnreadableQueries implements DynamicFeature {

  private static final Set<String> UNREADABLE =
      Set.of(PlatformReason.MALFORMED.code(), PlatformReason.TOO_LARGE.code());

  @Inject private ExchangeService service;

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    if (operation.getResourceMethod().getDeclaringClass() == ExchangeResource.class) {
      context.register(new Filter(service));
    }
  }

  /** Looks at the answer. The caller is refused whether or not the record succeeds. */
  private record Filter(ExchangeService service) implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (response.getEntity() instanceof Problem problem
          && UNREADABLE.contains(problem.reason())) {
        String code = fromSegment(request.getUriInfo().getPathParameters().getFirst("code"));
        String detail = problem.errors() == null ? null : problem.errors().get(0).code();
        Failures.attempt(
            () -> service.recordUnreadable(code, problem.reason(), detail),
            "An unreadable query is not on record");
      }
    }
  }
}
