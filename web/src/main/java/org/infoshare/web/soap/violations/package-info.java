/**
 * The SOAP wire of violations: the port of {@code violations.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.violations;
