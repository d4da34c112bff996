package org.infoshare.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * The client certificate of the TLS connection of a call. The server's trust store has already
 * accepted its chain. Behind a proxy that ends TLS there is no certificate.
 */
record TlsClientCertificate(X509Certificate certificate) {

  private static final String CHAIN = "jakarta.servlet.request.X509Certificate";

  static Optional<TlsClientCertificate> of(HttpServletRequest request) {
    return request.isSecure()
            && request.getAttribute(CHAIN) instanceof X509Certificate[] chain
            && chain.length > 0
        ? Optional.of(new TlsClientCertificate(chain[0]))
        : Optional.empty();
  }
}
