/** Needs outside the catalogue over REST. */
package org.infoshare.web.rest.need;
