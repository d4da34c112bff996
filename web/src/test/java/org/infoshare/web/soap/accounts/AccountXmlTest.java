package org.infoshare.web.soap.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.organisation.account.AccountView;
import org.infoshare.organisation.account.CertificateView;
import org.infoshare.organisation.account.IssuedToken;
import org.infoshare.organisation.account.NewAccount;
import org.infoshare.organisation.account.NewCertificate;
import org.infoshare.organisation.account.PasswordChange;
import org.infoshare.organisation.account.RevokedTokens;
import org.infoshare.organisation.account.SecretView;
import org.infoshare.organisation.account.TokenRequest;
import org.infoshare.organisation.account.TokenView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountXmlTest {

  @Test
  void a_view_says_the_same_on_both_wires() {
    var view = sample(AccountView.class);

    assertSame(view, AccountXml.view(view));
  }

  @Test
  void commands_arrive_the_same_from_both_wires() {
    var account = sample(NewAccount.class);
    var change = sample(PasswordChange.class);

    assertThat(
            AccountXml.command(xml(account, org.infoshare.ws.accounts.NewAccount.class, Map.of())))
        .isEqualTo(account);
    assertThat(
            AccountXml.command(
                xml(change, org.infoshare.ws.accounts.PasswordChange.class, Map.of())))
        .isEqualTo(change);
  }

  @Test
  void credentials_say_the_same_on_both_wires() {
    var secret = sample(SecretView.class);
    var certificate = sample(CertificateView.class);
    var token = sample(TokenView.class);
    var issued = sample(IssuedToken.class);
    var revoked = sample(RevokedTokens.class);

    assertSame(secret, CredentialXml.view(secret));
    assertSame(certificate, CredentialXml.view(certificate));
    assertSame(token, CredentialXml.view(token));
    assertSame(issued, CredentialXml.issued(issued));
    assertSame(revoked, CredentialXml.view(revoked));
  }

  @Test
  void commands_on_credentials_arrive_the_same_from_both_wires() {
    var certificate = sample(NewCertificate.class);
    var token = sample(TokenRequest.class);

    assertThat(
            CredentialXml.command(
                xml(
                    certificate,
                    org.infoshare.ws.accounts.NewCertificate.class,
                    Map.of("name", "cab.registry"))))
        .isEqualTo(certificate);
    assertThat(
            CredentialXml.command(
                xml(token, org.infoshare.ws.accounts.TokenRequest.class, Map.of())))
        .isEqualTo(token);
  }
}
