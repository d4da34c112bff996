/** The rules over REST. */
package org.infoshare.web.rest.rulebook;
