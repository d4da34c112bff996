/** The SOAP wire of limits: the port of {@code deadlines.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.deadlines;
