package org.infoshare.bench;

/**
 * The reason why there is no figure: a wrong answer, or something that the bench needs is missing.
 */
final class BenchFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  BenchFailed(String message) {
    super(message);
  }

  BenchFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
