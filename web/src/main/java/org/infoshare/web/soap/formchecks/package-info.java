/**
 * The SOAP wire of form checks: the port of {@code formchecks.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.formchecks;
