package org.infoshare.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.organisation.account.AccountService;
import org.infoshare.organisation.account.AccountView;
import org.infoshare.organisation.account.NewAccount;
import org.infoshare.organisation.account.PasswordChange;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Results;

/** Accounts of the caller's department. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject private AccountService service;

  @GET
  @Path("me")
  public AccountView getOwnAccount() {
    return service.own();
  }

  @GET
  public Results<AccountView> listAccounts() {
    return new Results<>(service.list());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created
  public AccountView createAccount(NewAccount account) {
    return service.create(account);
  }

  @POST
  @Path("me/password")
  @Consumes(MediaType.APPLICATION_JSON)
  public AccountView changePassword(PasswordChange change) {
    return service.changePassword(change);
  }

  @POST
  @Path("{name}/password")
  @Consumes(MediaType.APPLICATION_JSON)
  public AccountView resetPassword(@PathParam("name") String name, PasswordReset reset) {
    return service.resetPassword(name, reset.password(), reset.reasons());
  }

  @POST
  @Path("{name}/lock")
  @Consumes(MediaType.APPLICATION_JSON)
  public AccountView lockAccount(@PathParam("name") String name, AccountLock lock) {
    return service.lock(name, lock.reasons());
  }

  @POST
  @Path("{name}/unlock")
  @Consumes(MediaType.APPLICATION_JSON)
  public AccountView unlockAccount(@PathParam("name") String name, AccountLock lock) {
    return service.unlock(name, lock.reasons());
  }
}
