package org.infoshare.web.load;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer that its caller has to take at the least rate. */
final class PacedResponse extends HttpServletResponseWrapper {

  /** Where the listener's module puts what ends the connection. */
  private static final String HANG_UP = "org.infoshare.listener.hang-up";

  private final HttpServletRequest request;
  private final CallAtWork call;
  private PacedOutput stream;

  PacedResponse(HttpServletRequest request, HttpServletResponse response, CallAtWork call) {
    super(response);
    this.request = request;
    this.call = call;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new PacedOutput(super.getOutputStream(), call, this::hangUp, System::nanoTime);
    }
    return stream;
  }

  /**
   * The container alone would end the answer as if it were whole, and have the thread wait for that
   * without a place.
   */
  private void hangUp() {
    if (request.getAttribute(HANG_UP) instanceof Runnable connection) {
      connection.run();
    }
  }
}
