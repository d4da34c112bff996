/** The search of the catalogue over SOAP. */
package org.infoshare.web.soap.search;
