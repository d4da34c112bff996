package org.infoshare.web.soap;

import jakarta.servlet.annotation.WebServlet;

/** The contracts in SOAP 1.1. */
@WebServlet(urlPatterns = "/soap/*", loadOnStartup = 1)
public class SoapServlet extends ContractServlet {

  private static final long serialVersionUID = 1;

  public SoapServlet() {
    super(WireVersion.SOAP_11);
  }
}
