/** The SOAP wire of evidence: the port of {@code evidence.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.evidence;
