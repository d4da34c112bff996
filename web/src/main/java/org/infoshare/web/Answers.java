package org.infoshare.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Sends answers that are complete before their first byte. */
public final class Answers {

  private static final System.Logger LOG = System.getLogger(Answers.class.getName());

  private Answers() {}

  /**
   * Sends a body. That the caller has gone is no failure of the platform: whoever asks and hangs up
   * must not fill the log.
   */
  public static void send(HttpServletResponse response, byte[] body) {
    try {
      response.getOutputStream().write(body);
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "The caller has gone before its answer", gone);
    }
  }
}
