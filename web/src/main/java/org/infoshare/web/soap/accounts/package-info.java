/**
 * The SOAP wire of accounts and their secrets: the port of {@code accounts.wsdl} and the mapping of
 * its types.
 */
package org.infoshare.web.soap.accounts;
