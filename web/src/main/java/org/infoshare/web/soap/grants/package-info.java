/** The SOAP wire of grants: the port of {@code grants.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.grants;
