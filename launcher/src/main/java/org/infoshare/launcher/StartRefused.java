package org.infoshare.launcher;

/** The platform cannot be started; the message is one sentence that says what to do about it. */
public final class StartRefused extends RuntimeException {

  public StartRefused(String sentence) {
    super(sentence);
  }

  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
