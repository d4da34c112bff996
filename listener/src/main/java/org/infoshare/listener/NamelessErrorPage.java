package org.infoshare.listener;

import org.glassfish.grizzly.http.server.ErrorPageGenerator;
import org.glassfish.grizzly.http.server.Request;

/**
 * The page for what no application of the server answers. The server's own names its product and
 * version, for everybody who looks for one with known holes.
 */
final class NamelessErrorPage implements ErrorPageGenerator {

  @Override
  public String generate(
      Request request, int status, String reasonPhrase, String description, Throwable exception) {
    return "<!DOCTYPE html><title>%1$d</title><p>%1$d</p>".formatted(status);
  }
}
