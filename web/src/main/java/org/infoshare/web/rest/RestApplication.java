package org.infoshare.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST wire as the container sees it: every resource and provider of this module. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  /** Prevents the server from publishing a second, generated contract beside ours. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
