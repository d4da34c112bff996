/** The quality of hosted data over REST. */
package org.infoshare.web.rest.quality;
