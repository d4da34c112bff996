package org.infoshare.web.soap.accounts;

import org.infoshare.organisation.account.CertificateView;
import org.infoshare.organisation.account.IssuedSecret;
import org.infoshare.organisation.account.IssuedToken;
import org.infoshare.organisation.account.NewCertificate;
import org.infoshare.organisation.account.RevokedTokens;
import org.infoshare.organisation.account.SecretView;
import org.infoshare.organisation.account.TokenRequest;
import org.infoshare.organisation.account.TokenView;

/** Secrets, certificates and tokens between the platform's records and the contract's types. */
final class CredentialXml {

  private CredentialXml() {}

  static NewCertificate command(org.infoshare.ws.accounts.NewCertificate xml) {
    return new NewCertificate(xml.getPem(), xml.getProof());
  }

  static TokenRequest command(org.infoshare.ws.accounts.TokenRequest xml) {
    return new TokenRequest(xml.getMinutes());
  }

  static org.infoshare.ws.accounts.IssuedSecret issued(IssuedSecret issued) {
    var xml = new org.infoshare.ws.accounts.IssuedSecret();
    xml.setAccount(AccountXml.view(issued.account()));
    xml.setId(issued.id());
    xml.setSecret(issued.secret());
    return xml;
  }

  static org.infoshare.ws.accounts.IssuedToken issued(IssuedToken issued) {
    var xml = new org.infoshare.ws.accounts.IssuedToken();
    xml.setId(issued.id());
    xml.setToken(issued.token());
    xml.setExpiresAt(issued.expiresAt());
    return xml;
  }

  static org.infoshare.ws.accounts.SecretView view(SecretView view) {
    var xml = new org.infoshare.ws.accounts.SecretView();
    xml.setId(view.id());
    xml.setIssuedAt(view.issuedAt());
    xml.setExpiresAt(view.expiresAt());
    xml.setRevokedAt(view.revokedAt());
    xml.setLastUsedAt(view.lastUsedAt());
    return xml;
  }

  static org.infoshare.ws.accounts.CertificateView view(CertificateView view) {
    var xml = new org.infoshare.ws.accounts.CertificateView();
    xml.setId(view.id());
    xml.setSubject(view.subject());
    xml.setIssuer(view.issuer());
    xml.setSerial(view.serial());
    xml.setFingerprint(view.fingerprint());
    xml.setKey(view.key());
    xml.setNotBefore(view.notBefore());
    xml.setNotAfter(view.notAfter());
    xml.setRegisteredAt(view.registeredAt());
    xml.setRevokedAt(view.revokedAt());
    xml.setLastUsedAt(view.lastUsedAt());
    return xml;
  }

  static org.infoshare.ws.accounts.TokenView view(TokenView view) {
    var xml = new org.infoshare.ws.accounts.TokenView();
    xml.setId(view.id());
    xml.setCredential(view.credential());
    xml.setIssuedAt(view.issuedAt());
    xml.setExpiresAt(view.expiresAt());
    return xml;
  }

  static org.infoshare.ws.accounts.RevokedTokens view(RevokedTokens revoked) {
    var xml = new org.infoshare.ws.accounts.RevokedTokens();
    xml.setCount(revoked.count());
    return xml;
  }
}
