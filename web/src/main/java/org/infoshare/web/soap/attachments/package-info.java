/**
 * The SOAP wire of documents: the port of {@code attachments.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.attachments;
