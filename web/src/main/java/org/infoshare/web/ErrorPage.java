package org.infoshare.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.RefusalWriter;

/** The answer to a call that neither wire answered: a refusal, never the server's own page. */
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
    RefusalWriter.write(
        request, response, Failures.ofStatus(status).orElseGet(() -> refusalFor(request)));
  }

  private static Refusal refusalFor(HttpServletRequest request) {
    return Failures.refusalFor((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
  }
}
