/** The SOAP wire of notices: the port of {@code notices.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.notices;
