package org.infoshare.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.organisation.account.CertificateView;
import org.infoshare.organisation.account.CredentialService;
import org.infoshare.organisation.account.IssuedSecret;
import org.infoshare.organisation.account.NewCertificate;
import org.infoshare.organisation.account.RevokedTokens;
import org.infoshare.organisation.account.SecretView;
import org.infoshare.organisation.account.TokenView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** The credentials of one system of the caller's department. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsResource {

  @Inject private CredentialService service;

  @POST
  @Path("{name}/secret")
  public IssuedSecret issueSecret(
      @PathParam("name") String name, @QueryParam("overlapHours") String overlapHours) {
    var parameters = new Parameters();
    Integer overlap = parameters.number("overlapHours", overlapHours);
    parameters.refuseIfAny();
    return service.issueSecret(name, overlap);
  }

  @GET
  @Path("{name}/secrets")
  public Results<SecretView> listSecrets(@PathParam("name") String name) {
    return new Results<>(service.listSecrets(name));
  }

  @POST
  @Path("{name}/secrets/{id}/revocation")
  public SecretView revokeSecret(@PathParam("name") String name, @PathParam("id") String id) {
    return service.revokeSecret(name, Parameters.id("id", id));
  }

  @POST
  @Path("{name}/certificates")
  @Consumes(MediaType.APPLICATION_JSON)
  @Created
  public CertificateView registerCertificate(
      @PathParam("name") String name, NewCertificate certificate) {
    return service.registerCertificate(name, certificate);
  }

  @GET
  @Path("{name}/certificates")
  public Results<CertificateView> listCertificates(@PathParam("name") String name) {
    return new Results<>(service.listCertificates(name));
  }

  @POST
  @Path("{name}/certificates/{id}/revocation")
  public CertificateView revokeCertificate(
      @PathParam("name") String name, @PathParam("id") String id) {
    return service.revokeCertificate(name, Parameters.id("id", id));
  }

  @GET
  @Path("{name}/tokens")
  public Results<TokenView> listTokens(@PathParam("name") String name) {
    return new Results<>(service.listTokens(name));
  }

  @POST
  @Path("{name}/tokens/revocation")
  public RevokedTokens revokeTokens(@PathParam("name") String name) {
    return service.revokeTokens(name);
  }

  @POST
  @Path("{name}/tokens/{id}/revocation")
  public RevokedTokens revokeToken(@PathParam("name") String name, @PathParam("id") String id) {
    return service.revokeToken(name, Parameters.id("id", id));
  }
}
