/** The catalogue over REST. */
package org.infoshare.web.rest.catalogue;
