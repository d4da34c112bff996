/** Violations over REST. */
package org.infoshare.web.rest.compliance;
