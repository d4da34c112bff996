/** The search of the catalogue over REST. */
package org.infoshare.web.rest.search;
