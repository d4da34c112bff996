package org.infoshare.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The contract of this wire, for everybody. */
@Path("openapi.yaml")
@ApplicationScoped
public class ContractResource {

  @GET
  @Produces("application/yaml")
  public InputStream contract() {
    return ContractResource.class.getResourceAsStream("/openapi.yaml");
  }
}
