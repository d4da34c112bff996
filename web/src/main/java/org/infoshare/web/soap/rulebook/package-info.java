/** The SOAP wire of the rules: the port of {@code rulebook.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.rulebook;
