/** The SOAP wire of disputes: the port of {@code disputes.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.disputes;
