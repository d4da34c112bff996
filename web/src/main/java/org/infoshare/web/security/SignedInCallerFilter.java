package org.infoshare.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.organisation.account.SignInResult;
import org.infoshare.organisation.account.SignedInCaller;

/**
 * Tells the services who is signed in, and with which credential. The sign-in runs before the
 * request scope certainly exists. It therefore stores its result as an attribute of the request,
 * and this filter passes it on. Whoever the container takes for signed in without such a result is
 * refused: what the services check of a credential would not hold for it.
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

  /** Whether somebody is signed in whom our sign-in does not know. */
  static boolean isUnexplained(HttpServletRequest request) {
    return request.getUserPrincipal() != null
        && !(request.getAttribute(ATTRIBUTE) instanceof SignInResult.Accepted);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(ATTRIBUTE) instanceof SignInResult.Accepted accepted) {
      credential.set(accepted.credential());
      caller.set(accepted.caller());
    } else if (isUnexplained(request)) {
      RefusalWriter.write(request, response, new Refusal(PlatformReason.UNAUTHENTICATED));
      return;
    }
    chain.doFilter(request, response);
  }
}
