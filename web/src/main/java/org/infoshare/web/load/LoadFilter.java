package org.infoshare.web.load;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.RefusalWriter;

/**
 * Keeps the platform answering, whatever some callers do: few large messages are at work at once,
 * whoever sends or reads slowly holds few threads and not for long, and something is always left to
 * exchanges. What finds no place is refused at once and may be sent again.
 *
 * <p>The deployment descriptor puts it before the filters and wires that read a message.
 */
public class LoadFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject private transient Load load;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    try (var call = new CallAtWork(load, caller(request), request.getLocalPort())) {
      try {
        call.begin(CallKind.of(request.getMethod(), path), request.getContentLengthLong());
      } catch (Refusal busy) {
        response.setHeader("Connection", "close");
        RefusalWriter.write(request, response, busy);
        return;
      }
      chain.doFilter(new PacedRequest(request, response, call), new PacedResponse(response));
    }
  }

  private static String caller(HttpServletRequest request) {
    var signedIn = request.getUserPrincipal();
    return signedIn == null ? Load.STRANGER : signedIn.getName();
  }
}
