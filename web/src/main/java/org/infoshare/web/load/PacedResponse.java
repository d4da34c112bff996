package org.infoshare.web.load;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer that its caller has to take at the least rate. */
final class PacedResponse extends HttpServletResponseWrapper {

  private PacedOutput stream;

  PacedResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new PacedOutput(super.getOutputStream(), System::nanoTime);
    }
    return stream;
  }
}
