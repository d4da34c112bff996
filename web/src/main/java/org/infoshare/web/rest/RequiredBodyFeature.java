package org.infoshare.web.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * Refuses an empty body if a method needs a record; the server would pass null. A file without
 * content is a missing field, and the service refuses it as on the other wire.
 */
@Provider
public class RequiredBodyFeature implements DynamicFeature {

  @Override
  public void configure(ResourceInfo method, FeatureContext context) {
    var called = method.getResourceMethod();
    if (called.isAnnotationPresent(Consumes.class)
        && Arrays.stream(called.getParameterTypes()).anyMatch(Class::isRecord)) {
      context.register(new Filter());
    }
  }

  /** The check itself. */
  private static final class Filter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (!request.hasEntity()) {
        throw JsonFaults.missingBody();
      }
    }
  }
}
