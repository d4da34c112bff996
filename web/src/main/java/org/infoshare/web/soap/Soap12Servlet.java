package org.infoshare.web.soap;

import jakarta.servlet.annotation.WebServlet;

/** The contracts in SOAP 1.2. */
@WebServlet(urlPatterns = "/soap12/*", loadOnStartup = 1)
public class Soap12Servlet extends ContractServlet {

  private static final long serialVersionUID = 1;

  public Soap12Servlet() {
    super(WireVersion.SOAP_12);
  }
}
