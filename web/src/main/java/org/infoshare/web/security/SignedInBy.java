package org.infoshare.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infoshare.account.CredentialInHand;
import org.infoshare.account.UsedCredential;

/**
 * Hands what a call was signed in with to the services. The sign-in runs before the scope of the
 * request is certain to be there, so it leaves a note at the request, which this filter passes on.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SignedInBy extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String NOTE = SignedInBy.class.getName();

  @Inject private transient CredentialInHand inHand;

  static void tell(HttpServletRequest request, UsedCredential used) {
    request.setAttribute(NOTE, used);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(NOTE) instanceof UsedCredential used) {
      inHand.set(used);
    }
    chain.doFilter(request, response);
  }
}
