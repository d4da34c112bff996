package org.infoshare.web.metrics;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infoshare.foundation.metrics.MetricsService;
import org.infoshare.web.Failures;
import org.infoshare.web.security.CurrentCall;
import org.infoshare.web.security.RefusalWriter;

/**
 * The page of the metrics. The service decides who may read it; the deployment descriptor has
 * everybody sign in before.
 */
@WebServlet(urlPatterns = "/metrics")
public class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** As the security events name it. */
  private static final String OPERATION = "readMetrics";

  @Inject private transient MetricsService service;
  @Inject private transient MetricsPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CurrentCall.noteOperation(OPERATION);
    try {
      var snapshots = page.snapshots(service.read(), CurrentCall.refusals());
      response.setContentType(PrometheusTextFormatWriter.CONTENT_TYPE);
      response.setHeader("Cache-Control", "no-store");
      MetricsPage.write(snapshots, response.getOutputStream());
    } catch (EJBException refused) {
      RefusalWriter.write(request, response, Failures.refusalFor(refused));
    }
  }
}
