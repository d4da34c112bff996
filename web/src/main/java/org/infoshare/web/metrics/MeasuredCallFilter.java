package org.infoshare.web.metrics;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infoshare.web.metrics.CallMetrics.Outcome;
import org.infoshare.web.metrics.CallMetrics.Wire;
import org.infoshare.web.security.CurrentCall;
import org.infoshare.web.soap.WireVersion;

/**
 * Counts and times every call. The deployment descriptor puts it behind the filter that begins the
 * {@link CurrentCall} and before all others, which may refuse as well.
 */
public class MeasuredCallFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String REST = "/api/v1/";

  @Inject private transient CallMetrics metrics;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wire = wire(request.getRequestURI().substring(request.getContextPath().length()));
    long began = System.nanoTime();
    boolean returned = false;
    metrics.begin(wire);
    try {
      chain.doFilter(request, response);
      returned = true;
    } finally {
      metrics.end(
          wire,
          CurrentCall.currentOperation(),
          returned ? outcome(response.getStatus()) : brokenOff(),
          System.nanoTime() - began);
    }
  }

  static Wire wire(String address) {
    if (address.startsWith(REST)) {
      return Wire.REST;
    }
    return WireVersion.at(address).isPresent() ? Wire.SOAP : Wire.OTHER;
  }

  /** A caller who goes away breaks off the platform's work as a fault of its own does. */
  static Outcome brokenOff() {
    return CurrentCall.isAbandoned() ? Outcome.ABANDONED : Outcome.DEFECT;
  }

  /** A refusal says more than its status: SOAP answers every one with 500. */
  static Outcome outcome(int status) {
    if (CurrentCall.isAbandoned()) {
      return Outcome.ABANDONED;
    }
    var refusal = CurrentCall.currentRefusal();
    if (refusal != null) {
      return Outcome.of(refusal.reason().kind());
    }
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      return Outcome.DEFECT;
    }
    return status >= HttpServletResponse.SC_BAD_REQUEST ? Outcome.REFUSED : Outcome.ANSWERED;
  }
}
