package org.infoshare.bench;

import java.net.http.HttpRequest;
import java.util.function.IntFunction;

/**
 * A method of the server that is measured.
 *
 * @param name its name in the report
 * @param request the request about the record with that number
 * @param expected distinguishes a right answer about that record from a wrong one
 */
record Method(String name, IntFunction<HttpRequest> request, Expected expected) {

  /** The form of a right answer. */
  @FunctionalInterface
  interface Expected {

    boolean by(int record, String body);
  }
}
