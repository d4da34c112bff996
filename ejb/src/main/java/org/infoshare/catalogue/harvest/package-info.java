/**
 * Catalogues of other platforms, such as a district's, as external entries beside our own.
 *
 * <p>{@link org.infoshare.catalogue.harvest.HarvestService} is the entry point: the sharing
 * authority registers a source, and a run fetches its DCAT document or takes one that was uploaded.
 * Fetched documents are not trusted: {@link org.infoshare.catalogue.harvest.SourceClient} calls
 * registered hosts only, at the addresses that it checked, {@link
 * org.infoshare.catalogue.harvest.DocumentReader} reads within bounds and fetches nothing itself.
 * No call is made inside a transaction; the result of a run is stored in one. An external entry is
 * never an entry of the catalogue: it has no code there, and nobody can request it here.
 */
package org.infoshare.catalogue.harvest;
