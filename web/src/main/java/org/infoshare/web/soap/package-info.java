/**
 * The SOAP wire: the contracts of the {@code wsdl} module in SOAP 1.1 and 1.2, answered by the
 * resources of the REST wire.
 *
 * <p>{@link org.infoshare.web.soap.SoapServlet} and {@link org.infoshare.web.soap.Soap12Servlet}
 * serve the files of the contracts and publish each contract on Apache CXF. A message is read as
 * its contract describes it ({@code Contracts}, {@code MessageReader}) into the JSON that says the
 * same on the other wire; from that the method of the same name is called ({@code Operations}), and
 * its answer is written back the same way ({@code MessageWriter}). So a new operation has no code
 * here. Whatever goes wrong leaves through {@code FaultAnswers} as the one modelled fault.
 */
package org.infoshare.web.soap;
