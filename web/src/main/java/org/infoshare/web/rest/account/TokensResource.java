package org.infoshare.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infoshare.organisation.account.CredentialService;
import org.infoshare.organisation.account.TokenRequest;

/** Tokens of the calling system. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

  @Inject private CredentialService service;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response issueToken(TokenRequest request) {
    return Response.status(Response.Status.CREATED).entity(service.issueToken(request)).build();
  }
}
