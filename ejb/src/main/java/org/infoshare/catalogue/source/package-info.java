/**
 * One datum, one source (一数一源): the meaning of a datum, the department responsible for it, and
 * where it is already published.
 *
 * <p>{@link org.infoshare.catalogue.source.SourceService} manages the standard terms (标准数据元) and
 * the dated table of the 16 classes of basic information; {@link
 * org.infoshare.catalogue.source.ReuseService} proposes published items for reuse. {@link
 * org.infoshare.catalogue.source.OneSourceRule} is called by the catalogue when an entry is
 * submitted and before a version is published: only the source of a term may publish it as its own,
 * and for a term without a source the first one becomes the source. {@link
 * org.infoshare.catalogue.source.ProvidedItems} tells other features who publishes a datum.
 */
package org.infoshare.catalogue.source;
