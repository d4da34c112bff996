/**
 * The bench of the search: in the package of what it measures, because it measures that without a
 * server around it.
 */
package org.infoshare.catalogue.search;
