/**
 * The bench of the search. It is in the package that it measures, because it measures without a
 * server.
 */
package org.infoshare.catalogue.search;
