/** Usage records over REST. */
package org.infoshare.web.rest.usage;
