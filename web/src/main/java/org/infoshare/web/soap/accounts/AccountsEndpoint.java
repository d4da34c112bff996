package org.infoshare.web.soap.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.organisation.account.AccountService;
import org.infoshare.organisation.account.CredentialService;
import org.infoshare.ws.accounts.AccountList;
import org.infoshare.ws.accounts.AccountMeasure;
import org.infoshare.ws.accounts.AccountReference;
import org.infoshare.ws.accounts.AccountView;
import org.infoshare.ws.accounts.AccountsPort;
import org.infoshare.ws.accounts.CertificateList;
import org.infoshare.ws.accounts.CertificateView;
import org.infoshare.ws.accounts.CredentialReference;
import org.infoshare.ws.accounts.GetOwnAccount;
import org.infoshare.ws.accounts.IssuedSecret;
import org.infoshare.ws.accounts.IssuedToken;
import org.infoshare.ws.accounts.ListAccounts;
import org.infoshare.ws.accounts.NewAccount;
import org.infoshare.ws.accounts.NewCertificate;
import org.infoshare.ws.accounts.PasswordChange;
import org.infoshare.ws.accounts.PasswordReset;
import org.infoshare.ws.accounts.RevokedTokens;
import org.infoshare.ws.accounts.SecretList;
import org.infoshare.ws.accounts.SecretRequest;
import org.infoshare.ws.accounts.SecretView;
import org.infoshare.ws.accounts.TokenList;
import org.infoshare.ws.accounts.TokenRequest;

/** The account service over SOAP. */
@ApplicationScoped
public class AccountsEndpoint implements AccountsPort {

  @Inject private AccountService service;
  @Inject private CredentialService credentials;

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
  public IssuedSecret issueSecret(SecretRequest request) {
    return CredentialXml.issued(
        credentials.issueSecret(request.getName(), request.getOverlapHours()));
  }

  @Override
  public SecretList listSecrets(AccountReference request) {
    var secrets = new SecretList();
    credentials
        .listSecrets(request.getName())
        .forEach(one -> secrets.getItems().add(CredentialXml.view(one)));
    return secrets;
  }

  @Override
  public SecretView revokeSecret(CredentialReference request) {
    return CredentialXml.view(credentials.revokeSecret(request.getName(), request.getId()));
  }

  @Override
  public CertificateView registerCertificate(NewCertificate request) {
    return CredentialXml.view(
        credentials.registerCertificate(request.getName(), CredentialXml.command(request)));
  }

  @Override
  public CertificateList listCertificates(AccountReference request) {
    var certificates = new CertificateList();
    credentials
        .listCertificates(request.getName())
        .forEach(one -> certificates.getItems().add(CredentialXml.view(one)));
    return certificates;
  }

  @Override
  public CertificateView revokeCertificate(CredentialReference request) {
    return CredentialXml.view(credentials.revokeCertificate(request.getName(), request.getId()));
  }

  @Override
  public IssuedToken issueToken(TokenRequest request) {
    return CredentialXml.issued(credentials.issueToken(CredentialXml.command(request)));
  }

  @Override
  public TokenList listTokens(AccountReference request) {
    var tokens = new TokenList();
    credentials
        .listTokens(request.getName())
        .forEach(one -> tokens.getItems().add(CredentialXml.view(one)));
    return tokens;
  }

  @Override
  public RevokedTokens revokeToken(CredentialReference request) {
    return CredentialXml.view(credentials.revokeToken(request.getName(), request.getId()));
  }

  @Override
  public RevokedTokens revokeTokens(AccountReference request) {
    return CredentialXml.view(credentials.revokeTokens(request.getName()));
  }

  @Override
  public AccountView resetPassword(PasswordReset request) {
    return AccountXml.view(
        service.resetPassword(request.getName(), request.getPassword(), request.getReason()));
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
