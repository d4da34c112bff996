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
import org.infoshare.organisation.account.AccountService;
import org.infoshare.organisation.account.AccountView;
import org.infoshare.organisation.account.NewAccount;
import org.infoshare.organisation.account.OpenedAccount;
import org.infoshare.organisation.account.PasswordChange;
import org.infoshare.organisation.confirmation.PendingAct;
import org.infoshare.organisation.department.DepartmentService;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Results;

/** Accounts of the caller's department. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject private AccountService service;
  @Inject private DepartmentService departments;

  @GET
  @Path("me")
  public AccountView getOwnAccount() {
    return service.own();
  }

  @GET
  public Results<AccountView> listAccounts(@QueryParam("department") String department) {
    return new Results<>(service.list(department));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created
  public OpenedAccount createAccount(NewAccount account) {
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
  public OpenedAccount resetPassword(@PathParam("name") String name, PasswordReset reset) {
    return service.resetPassword(name, reset.reasons());
  }

  @POST
  @Path("{name}/reset-proposal")
  @Consumes(MediaType.APPLICATION_JSON)
  public PendingAct proposeHeadReset(@PathParam("name") String name, PasswordReset reset) {
    return departments.proposeHeadReset(name, reset.reasons());
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
