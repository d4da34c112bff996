package org.infoshare.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.apache.cxf.transport.servlet.ServletController;
import org.apache.cxf.transport.servlet.servicelist.ServiceListGeneratorServlet;

/** Every contract in one version of SOAP, on a bus of its own. */
abstract class ContractServlet extends CXFNonSpringServlet {

  private static final long serialVersionUID = 1;

  private final Publisher.Version version;

  @Inject private transient Publisher publisher;

  ContractServlet(Publisher.Version version) {
    this.version = version;
  }

  @Override
  protected void loadBus(ServletConfig config) {
    super.loadBus(config);
    publisher().publish(getBus(), version);
  }

  Publisher publisher() {
    return publisher;
  }

  @Override
  protected void invoke(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    super.invoke(new AnyCharset(request), response);
  }

  /** Leaves an address that is not served to the error page instead of a page of CXF's. */
  @Override
  protected ServletController createServletController(ServletConfig config) {
    var registry = getDestinationRegistryFromBusOrDefault(null);
    var list = new ServiceListGeneratorServlet(registry, getBus());
    return new ServletController(registry, config, list) {
      @Override
      protected void generateNotFound(HttpServletRequest request, HttpServletResponse response)
          throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    };
  }

  /**
   * A request whose charset CXF does not look at: it would throw at one that it does not know,
   * before any interceptor could refuse it. {@link XmlRequests} reads the header itself.
   */
  private static final class AnyCharset extends HttpServletRequestWrapper {

    AnyCharset(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getContentType() {
      String given = super.getContentType();
      return given == null ? null : given.replaceAll("(?i);\\s*charset\\s*=[^;]*", "");
    }

    @Override
    public String getCharacterEncoding() {
      return "UTF-8";
    }
  }
}
