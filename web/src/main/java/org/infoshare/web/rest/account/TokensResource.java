package org.infoshare.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.organisation.account.CredentialService;
import org.infoshare.organisation.account.IssuedToken;
import org.infoshare.organisation.account.TokenRequest;
import org.infoshare.web.rest.Created;

/** Tokens of the calling system. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

  @Inject private CredentialService service;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created
  public IssuedToken issueToken(TokenRequest request) {
    return service.issueToken(request);
  }
}
