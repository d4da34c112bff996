package org.infoshare.web.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * Refuses query parameters that a method does not know or that occur twice. If a mistyped filter
 * were ignored, the answer would contain far more than was requested. No segment of a path may be
 * blank, because it would count as absent and match anything.
 */
@Provider
public class KnownParametersFeature implements DynamicFeature {

  @Override
  public void configure(ResourceInfo method, FeatureContext context) {
    context.register(
        new Filter(
            Arrays.stream(method.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new))));
  }

  /** The check itself. */
  private record Filter(Set<String> known) implements ContainerRequestFilter {

    private static final Text NONE = new Text("无", "none");

    @Override
    public void filter(ContainerRequestContext request) {
      var checks = new Checks();
      request
          .getUriInfo()
          .getQueryParameters()
          .forEach(
              (name, values) -> {
                String pointer = JsonFaults.pointer(name);
                checks
                    .require(
                        known.contains(name),
                        pointer,
                        PlatformReason.UNKNOWN_NAME,
                        known.isEmpty() ? NONE : String.join(", ", known))
                    .require(values.size() == 1, pointer, PlatformReason.REPEATED);
              });
      checkCarriable(checks, request.getUriInfo().getQueryParameters());
      checkCarriable(checks, request.getUriInfo().getPathParameters());
      checkPresent(checks, request.getUriInfo().getPathParameters());
      if (!checks.faults().isEmpty()) {
        throw Refusal.malformed(checks.faults());
      }
    }

    private static void checkPresent(Checks checks, MultivaluedMap<String, String> inPath) {
      inPath.forEach(
          (name, values) ->
              checks.require(
                  values.stream().noneMatch(String::isBlank),
                  JsonFaults.pointer(name),
                  PlatformReason.MISSING));
    }

    private static void checkCarriable(Checks checks, MultivaluedMap<String, String> parameters) {
      parameters.forEach(
          (name, values) ->
              checks.require(
                  values.stream().allMatch(Text::isXmlSafe),
                  JsonFaults.pointer(name),
                  PlatformReason.BAD_FORMAT,
                  "XML 1.0 Char"));
    }
  }
}
