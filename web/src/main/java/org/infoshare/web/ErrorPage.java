package org.infoshare.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.RefusalWriter;

/** The answer to whatever no wire answered: a refusal, never the server's own page. */
@WebServlet(urlPatterns = "/error")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
      RefusalWriter.write(request, response, new Refusal(PlatformReason.ADDRESS_NOT_FOUND));
      return;
    }
    int status = (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    RefusalWriter.write(request, response, refusal(request, status));
  }

  private static Refusal refusal(HttpServletRequest request, int status) {
    return switch (status) {
      case 401 -> new Refusal(PlatformReason.UNAUTHENTICATED);
      case 403 -> new Refusal(PlatformReason.ACCESS_DENIED);
      case 404 -> new Refusal(PlatformReason.ADDRESS_NOT_FOUND);
      case 405, 501 -> new Refusal(PlatformReason.METHOD_NOT_ALLOWED);
      case 406 -> new Refusal(PlatformReason.NOT_ACCEPTABLE);
      case 415 -> new Refusal(PlatformReason.UNSUPPORTED_MEDIA_TYPE);
      default -> status < 500 ? malformed() : defect(request);
    };
  }

  private static Refusal malformed() {
    return new Refusal(PlatformReason.MALFORMED, "HTTP");
  }

  private static Refusal defect(HttpServletRequest request) {
    return Failures.defect((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
  }
}
