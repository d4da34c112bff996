/** Standard terms, responsible departments and reuse over REST. */
package org.infoshare.web.rest.source;
