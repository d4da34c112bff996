package org.infoshare.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/**
 * Sets the status and address of operations that are {@link Created}, so that the methods
 * themselves know nothing of HTTP and serve both wires.
 */
@Provider
public class CreatedAnswers implements DynamicFeature {

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    var method = operation.getResourceMethod();
    var created = method.getAnnotation(Created.class);
    if (created != null) {
      context.register(new Filter(created.value(), nameOf(created.value(), method)));
    }
  }

  /** Reads the name of the new resource from the answer; null if it has no address. */
  private static Method nameOf(String address, Method method) {
    if (address.isEmpty()) {
      return null;
    }
    String component = address.substring(address.indexOf('{') + 1, address.indexOf('}'));
    try {
      return method.getReturnType().getMethod(component);
    } catch (NoSuchMethodException mistyped) {
      throw new IllegalStateException(method + " answers without " + component, mistyped);
    }
  }

  /** Changes the status and adds the address. */
  private record Filter(String address, Method name) implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (response.getStatus() != Status.OK.getStatusCode()) {
        return;
      }
      response.setStatusInfo(Status.CREATED);
      if (name != null) {
        var location =
            request
                .getUriInfo()
                .getBaseUriBuilder()
                .path(address)
                .build(made(response.getEntity()));
        response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
      }
    }

    private String made(Object answer) {
      try {
        return EntryCodeSegment.toSegment(String.valueOf(name.invoke(answer)));
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
