package org.infoshare.web.load;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
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

  private static final Pattern EXCHANGE =
      Pattern.compile("/api/v1/exchange/[^/]+/query|/soap(?:12)?/exchange");

  @Inject private transient Load load;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (var call = new CallAtWork(load, caller(request), request.getLocalPort())) {
      try {
        call.begin(isExchange(request), request.getContentLengthLong());
      } catch (Refusal busy) {
        response.setHeader("Connection", "close");
        RefusalWriter.write(request, response, busy);
        return;
      }
      chain.doFilter(
          new PacedRequest(request, response, call), new PacedResponse(request, response, call));
    }
  }

  private static String caller(HttpServletRequest request) {
    var signedIn = request.getUserPrincipal();
    return signedIn == null ? Load.STRANGER : signedIn.getName();
  }

  /**
   * Whether records are queried, by the address as the container understood it: decoded and without
   * parameters.
   */
  static boolean isExchange(HttpServletRequest request) {
    String below = request.getPathInfo() == null ? "" : request.getPathInfo();
    return request.getMethod().equals("POST")
        && EXCHANGE.matcher(request.getServletPath() + below).matches();
  }
}
