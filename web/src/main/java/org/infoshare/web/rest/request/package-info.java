/** Requests over REST. */
package org.infoshare.web.rest.request;
