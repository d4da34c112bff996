package org.infoshare.organisation.directory;

/** Settings with which no directory can be asked. */
final class UnusableSettings extends Exception {

  private static final long serialVersionUID = 1;

  UnusableSettings(String message) {
    super(message);
  }
}
