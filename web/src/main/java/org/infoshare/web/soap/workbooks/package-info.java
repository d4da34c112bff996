/** The SOAP wire of workbooks: the port of {@code workbooks.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.workbooks;
