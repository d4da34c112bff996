package org.infoshare.it;

import java.net.URI;

/** Every way to call one platform. */
final class Wires implements AutoCloseable {

  private final URI base;
  private final Http http;
  private final Rest rest;
  private final Soap soap11;
  private final Soap soap12;

  Wires(URI base) {
    this.base = base;
    this.http = new Http(base);
    this.rest = new Rest(http);
    this.soap11 = new Soap(base, Soap.Version.SOAP_11, rest);
    this.soap12 = new Soap(base, Soap.Version.SOAP_12, rest);
  }

  URI base() {
    return base;
  }

  Http http() {
    return http;
  }

  Rest rest() {
    return rest;
  }

  Soap soap11() {
    return soap11;
  }

  Soap soap12() {
    return soap12;
  }

  @Override
  public void close() {
    soap11.close();
    soap12.close();
  }
}
