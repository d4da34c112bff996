/**
 * The published catalogue: the versions of each entry, which never change, and who follows them.
 *
 * <p>Other features read published entries through {@link
 * org.infoshare.catalogue.publication.Catalogue}. What the catalogue must know of features above it
 * comes through interfaces that they implement: the running grants, the open cases, the stored
 * records, and rules for publication. How a version comes about is the business of {@code entry}.
 */
package org.infoshare.catalogue.publication;
