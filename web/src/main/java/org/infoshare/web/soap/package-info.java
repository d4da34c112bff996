/**
 * The SOAP wire: the contracts of the {@code wsdl} module, served by Apache CXF in SOAP 1.1 and
 * 1.2.
 *
 * <p>{@link org.infoshare.web.soap.SoapServlet} and {@link org.infoshare.web.soap.Soap12Servlet}
 * publish one endpoint for each contract; the endpoints stand in a package of their feature and
 * only translate. Whatever goes wrong leaves through {@code MaskDefects} as the one modelled fault.
 */
package org.infoshare.web.soap;
