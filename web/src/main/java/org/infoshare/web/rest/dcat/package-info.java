/** The catalogue as DCAT-AP over REST. */
package org.infoshare.web.rest.dcat;
