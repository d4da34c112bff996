/** Documents of cases over REST. */
package org.infoshare.web.rest.attachment;
