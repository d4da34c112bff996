package org.infoshare.web.soap;

import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/** The contracts in SOAP 1.1. */
@WebServlet(
    urlPatterns = "/soap/*",
    loadOnStartup = 1,
    initParams = @WebInitParam(name = "hide-service-list-page", value = "true"))
public class SoapServlet extends ContractServlet {

  private static final long serialVersionUID = 1;

  public SoapServlet() {
    super(Publisher.Version.SOAP_11);
  }
}
