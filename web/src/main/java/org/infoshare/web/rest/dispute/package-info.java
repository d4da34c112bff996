/** Disputes over REST. */
package org.infoshare.web.rest.dispute;
