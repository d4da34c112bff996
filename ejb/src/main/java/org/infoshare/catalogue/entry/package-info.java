/**
 * Entries on their way into the catalogue (政府信息共享目录), through revisions, and out of it.
 *
 * <p>{@link org.infoshare.catalogue.entry.CatalogueService} is the entry point. {@link
 * org.infoshare.catalogue.entry.Entry} owns every rule about the life cycle of an entry: staff
 * drafts, the head approves, the sharing authority publishes. Published entries are read through
 * {@link org.infoshare.catalogue.publication.Catalogue}.
 */
package org.infoshare.catalogue.entry;
