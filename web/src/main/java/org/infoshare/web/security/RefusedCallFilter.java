package org.infoshare.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.security.SecurityEvents;

/**
 * Puts refused calls on record: whatever the caller may not do or see, on either wire. Mistakes in
 * a message are not among them. The deployment descriptor puts it before all other filters, which
 * may refuse as well.
 */
public class RefusedCallFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final Set<Reason.Kind> RECORDED =
      EnumSet.of(
          Reason.Kind.UNAUTHENTICATED,
          Reason.Kind.FORBIDDEN,
          Reason.Kind.NOT_FOUND,
          Reason.Kind.TOO_MANY);

  @Inject private transient SecurityEvents events;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var call = CurrentCall.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      CurrentCall.end();
      record(request, call);
    }
  }

  private void record(HttpServletRequest request, CurrentCall call) {
    if (call.refusal() == null || !RECORDED.contains(call.refusal().reason().kind())) {
      return;
    }
    var caller = request.getUserPrincipal();
    events.recordRefusedCall(
        caller == null ? null : caller.getName(),
        call.operation(),
        call.refusal().reason().code(),
        CallOrigin.of(request).address());
  }
}
