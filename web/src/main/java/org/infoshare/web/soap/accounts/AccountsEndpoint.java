package org.infoshare.web.soap.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.account.AccountService;
import org.infoshare.ws.accounts.AccountList;
import org.infoshare.ws.accounts.AccountMeasure;
import org.infoshare.ws.accounts.AccountReference;
import org.infoshare.ws.accounts.AccountView;
import org.infoshare.ws.accounts.AccountsPort;
import org.infoshare.ws.accounts.GetOwnAccount;
import org.infoshare.ws.accounts.IssuedSecret;
import org.infoshare.ws.accounts.ListAccounts;
import org.infoshare.ws.accounts.NewAccount;
import org.infoshare.ws.accounts.PasswordChange;

/** The account service over SOAP. */
@ApplicationScoped
public class AccountsEndpoint implements AccountsPort {

  @Inject private AccountService service;

  @Override
  public AccountView getOwnAccount(GetOwnAccount request) {
    return AccountXml.view(service.own());
  }

  @Override
  public AccountList listAccounts(ListAccounts request) {
    var accounts = new AccountList();
    service.list().forEach(account -> accounts.getItems().add(AccountXml.view(account)));
    return accounts;
  }

  @Override
  public AccountView createAccount(NewAccount request) {
    return AccountXml.view(service.create(AccountXml.command(request)));
  }

  @Override
  public AccountView changePassword(PasswordChange request) {
    return AccountXml.view(service.changePassword(AccountXml.command(request)));
  }

  @Override
  public IssuedSecret issueSecret(AccountReference request) {
    var issued = service.issueSecret(request.getName());
    var secret = new IssuedSecret();
    secret.setAccount(AccountXml.view(issued.account()));
    secret.setSecret(issued.secret());
    return secret;
  }

  @Override
  public AccountView lockAccount(AccountMeasure request) {
    return AccountXml.view(service.lock(request.getName(), request.getReason()));
  }

  @Override
  public AccountView unlockAccount(AccountMeasure request) {
    return AccountXml.view(service.unlock(request.getName(), request.getReason()));
  }
}
