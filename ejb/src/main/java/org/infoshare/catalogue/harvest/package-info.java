/**
 * Catalogues of other platforms, a district's say, as external entries beside our own.
 *
 * <p>{@link org.infoshare.catalogue.harvest.HarvestService} is the way in: the sharing authority
 * registers a source, and a run fetches its DCAT document or takes one that was uploaded. What is
 * fetched was written by strangers: {@link org.infoshare.catalogue.harvest.SourceClient} calls
 * registered hosts only, at the addresses that it checked, {@link
 * org.infoshare.catalogue.harvest.DocumentReader} reads within bounds and fetches nothing itself.
 * No call is made inside a transaction; what a run found is stored in one. An external entry is
 * never an entry of the catalogue: it has no code there, and nobody can ask for it here.
 */
package org.infoshare.catalogue.harvest;
