package org.infoshare.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.Language;
import org.infoshare.web.rest.Problem;

/**
 * Every contract in one version of SOAP, on a bus of its own: it serves the files of the contract
 * and answers its calls.
 */
abstract class ContractServlet extends CXFNonSpringServlet {

  private static final long serialVersionUID = 1;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final WireVersion version;
  private transient ServedContracts contracts;

  @Inject private transient Publisher publisher;

  ContractServlet(WireVersion version) {
    this.version = version;
  }

  @Override
  protected void loadBus(ServletConfig config) {
    super.loadBus(config);
    publisher().publish(getBus(), version);
    contracts = new ServedContracts(version);
  }

  Publisher publisher() {
    return publisher;
  }

  @Override
  protected void invoke(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    if (!ServedContracts.isAddress(request)) {
      refuse(request, response, new Refusal(PlatformReason.ADDRESS_NOT_FOUND));
    } else if (READING.contains(request.getMethod())) {
      contracts.answer(request, response).ifPresent(refusal -> refuse(request, response, refusal));
    } else if (ServedContracts.isList(request)) {
      refuse(request, response, new Refusal(PlatformReason.METHOD_NOT_ALLOWED));
    } else {
      super.invoke(new AnyCharset(request), response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    if (refusal.reason() == PlatformReason.METHOD_NOT_ALLOWED) {
      response.setHeader(
          "Allow", ServedContracts.isList(request) ? "GET, HEAD" : "GET, HEAD, POST");
    }
    int status = Problem.status(refusal.reason());
    Faults.write(response, version, status, refusal, Language.of(request));
  }

  /**
   * A request that hides its charset from CXF. CXF throws an exception for a charset that it does
   * not know, before any interceptor could refuse it. {@link XmlRequests} reads the header itself.
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
