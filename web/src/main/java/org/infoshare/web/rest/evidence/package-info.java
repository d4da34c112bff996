/** Evidence over REST. */
package org.infoshare.web.rest.evidence;
