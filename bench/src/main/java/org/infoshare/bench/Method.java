package org.infoshare.bench;

import java.net.http.HttpRequest;
import java.util.function.IntFunction;

/**
 * A method of the server that is measured.
 *
 * @param name as the report calls it
 * @param request the request about the record of that number
 * @param expected tells a right answer about that record from a wrong one
 */
record Method(String name, IntFunction<HttpRequest> request, Expected expected) {

  /** What a right answer looks like. */
  @FunctionalInterface
  interface Expected {

    boolean by(int record, String body);
  }
}
