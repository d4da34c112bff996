/** The SOAP wire of requests: the port of {@code requests.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.requests;
