/**
 * One datum, one source (一数一源): what a datum is, who is responsible for it, and where it can be had
 * already.
 *
 * <p>{@link org.infoshare.catalogue.source.SourceService} keeps the standard terms (标准数据元) and the
 * dated table of the 16 classes of basic information; {@link
 * org.infoshare.catalogue.source.ReuseService} proposes what is published already. {@link
 * org.infoshare.catalogue.source.OneSourceRule} is asked by the catalogue when an entry is
 * submitted and before a version is published: only the source of a term may publish it as its own,
 * and for a term of nobody the first one becomes the source. {@link
 * org.infoshare.catalogue.source.ProvidedItems} answers other features who publishes a datum.
 */
package org.infoshare.catalogue.source;
