/** Getting onto the platform over REST. */
package org.infoshare.web.rest.onboarding;
