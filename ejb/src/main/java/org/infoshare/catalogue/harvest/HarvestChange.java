package org.infoshare.catalogue.harvest;

/**
 * One external entry that a run added, changed or removed.
 *
 * @param iri its IRI at the source
 */
public record HarvestChange(HarvestChangeKind kind, String iri, String title) {}
