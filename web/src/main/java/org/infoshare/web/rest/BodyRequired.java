package org.infoshare.web.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Refuses an empty body wherever a method consumes one; the server would hand over null. */
@Provider
public class BodyRequired implements DynamicFeature {

  @Override
  public void configure(ResourceInfo method, FeatureContext context) {
    if (method.getResourceMethod().isAnnotationPresent(Consumes.class)) {
      context.register(new Filter());
    }
  }

  /** The check itself. */
  private static final class Filter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (!request.hasEntity()) {
        throw JsonFaults.empty();
      }
    }
  }
}
