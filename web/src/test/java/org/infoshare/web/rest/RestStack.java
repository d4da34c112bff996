package org.infoshare.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.infoshare.foundation.platform.Json;

/** The REST wire in memory: our providers in the container's JAX-RS, before some resources. */
final class RestStack {

  private static final URI BASE = URI.create("http://localhost/infoshare/api/v1/");

  private final ApplicationHandler handler;

  RestStack(Class<?>... resources) {
    this(new ResourceConfig(resources));
  }

  /** With what the container would inject into those resources. */
  <T> RestStack(Class<T> service, T injected, Class<?>... resources) {
    this(
        new ResourceConfig(resources)
            .register(
                new AbstractBinder() {
                  @Override
                  protected void configure() {
                    bind(injected).to(service);
                  }
                }));
  }

  private RestStack(ResourceConfig resources) {
    handler =
        new ApplicationHandler(
            resources
                .registerClasses(
                    JsonBodies.class,
                    RefusalMapper.class,
                    DefectMapper.class,
                    RequiredBodyFeature.class,
                    KnownParametersFeature.class,
                    NoStoreFilter.class)
                .addProperties(new RestApplication().getProperties()));
  }

  /** What came back. */
  record Answer(ContainerResponse response, String text) {

    int status() {
      return response.getStatus();
    }

    String header(String name) {
      return response.getHeaderString(name);
    }

    JsonNode json() {
      try {
        return Json.mapper().readTree(text);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    String reason() {
      return json().path("reason").asText();
    }
  }

  Answer get(String path, Map<String, String> headers) {
    return call("GET", path, headers, InputStream.nullInputStream());
  }

  Answer post(String path, String body) {
    return post(path, new ByteArrayInputStream(body.getBytes(UTF_8)));
  }

  Answer post(String path, InputStream body) {
    return call("POST", path, Map.of("Content-Type", "application/json"), body);
  }

  Answer call(String method, String path, Map<String, String> headers, InputStream body) {
    var request =
        new ContainerRequest(
            BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
    headers.forEach(request::header);
    request.setEntityStream(body);
    var written = new ByteArrayOutputStream();
    try {
      var response = handler.apply(request, written).get();
      return new Answer(response, written.toString(UTF_8));
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
