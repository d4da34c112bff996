package org.infoshare.it;

import java.net.URI;

/** Every way to call one platform. */
final class Wires implements AutoCloseable {

  private final URI base;
  private final Http http;
  private final Rest rest;

  Wires(URI base) {
    this.base = base;
    this.http = new Http(base);
    this.rest = new Rest(http);
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

  @Override
  public void close() {}
}
