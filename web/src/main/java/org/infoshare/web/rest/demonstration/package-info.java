/** The clock of the demonstration on the REST wire. */
package org.infoshare.web.rest.demonstration;
