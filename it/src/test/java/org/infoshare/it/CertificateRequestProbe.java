package org.infoshare.it;

import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/** Learns whether a server asks for a client certificate, and shows none. */
final class CertificateRequestProbe extends X509ExtendedKeyManager {

  private boolean asked;

  private CertificateRequestProbe() {}

  /** Whether the server at that address asks in its handshake. */
  static boolean isRequestedBy(URI base, TrustStore trustStore) {
    var keys = new CertificateRequestProbe();
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[] {keys}, TestAuthority.trusting(trustStore), null);
      SignInProbe.answers(new Http(base, context), null);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return keys.asked;
  }

  @Override
  public String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
    asked = true;
    return null;
  }

  @Override
  public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
    asked = true;
    return null;
  }

  @Override
  public String[] getClientAliases(String type, Principal[] issuers) {
    return new String[0];
  }

  @Override
  public String[] getServerAliases(String type, Principal[] issuers) {
    return new String[0];
  }

  @Override
  public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
    return null;
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return new X509Certificate[0];
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return null;
  }
}
