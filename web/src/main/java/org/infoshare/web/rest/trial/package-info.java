/** The trial over REST. */
package org.infoshare.web.rest.trial;
