/** Checks of forms over REST. */
package org.infoshare.web.rest.formcheck;
