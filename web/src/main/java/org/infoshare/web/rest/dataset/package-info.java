/** Hosted records over REST. */
package org.infoshare.web.rest.dataset;
