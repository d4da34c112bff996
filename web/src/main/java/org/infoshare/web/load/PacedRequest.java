package org.infoshare.web.load;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A request whose caller has to send it at the least rate. */
final class PacedRequest extends HttpServletRequestWrapper {

  private final HttpServletResponse response;
  private final CallAtWork call;
  private PacedInput stream;

  PacedRequest(HttpServletRequest request, HttpServletResponse response, CallAtWork call) {
    super(request);
    this.response = response;
    this.call = call;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stream == null) {
      stream =
          new PacedInput(
              super.getInputStream(),
              call,
              () -> response.setHeader("Connection", "close"),
              System::nanoTime);
    }
    return stream;
  }
}
