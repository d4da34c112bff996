/**
 * The published catalogue as DCAT-AP 3, for the catalogues of other platforms.
 *
 * <p>{@link org.infoshare.catalogue.dcat.DcatService} is the entry point. An entry becomes a
 * dataset by {@link org.infoshare.catalogue.dcat.EntryGraph}, statement by statement, and each
 * statement is written as it is made: a catalogue of a hundred thousand entries is never completely
 * in memory. Turtle and JSON-LD are written from the same statements, so they cannot differ. The
 * terms that are not in any standard vocabulary are in {@link
 * org.infoshare.catalogue.dcat.DcatVocabulary}, which {@code harvest} also uses.
 */
package org.infoshare.catalogue.dcat;
