package org.infoshare.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.organisation.account.SignInResult;
import org.infoshare.organisation.account.SignedInCaller;

/**
 * Hands who was signed in, and with what, to the services. The sign-in runs before the scope of the
 * request is certain to be there, so it leaves a note at the request, which this filter passes on.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SignedInCallerFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String ATTRIBUTE = SignedInCallerFilter.class.getName();

  @Inject private transient CurrentCredential credential;
  @Inject private transient SignedInCaller caller;

  static void attach(HttpServletRequest request, SignInResult.Accepted accepted) {
    request.setAttribute(ATTRIBUTE, accepted);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(ATTRIBUTE) instanceof SignInResult.Accepted accepted) {
      credential.set(accepted.credential());
      caller.set(accepted.caller());
    }
    chain.doFilter(request, response);
  }
}
