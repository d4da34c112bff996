package org.infoshare.web.soap;

import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/** The contracts in SOAP 1.2. */
@WebServlet(
    urlPatterns = "/soap12/*",
    loadOnStartup = 1,
    initParams = @WebInitParam(name = "hide-service-list-page", value = "true"))
public class Soap12Servlet extends ContractServlet {

  private static final long serialVersionUID = 1;

  public Soap12Servlet() {
    super(Publisher.Version.SOAP_12);
  }
}
