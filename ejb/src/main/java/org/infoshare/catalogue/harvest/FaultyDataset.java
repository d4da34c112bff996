package org.infoshare.catalogue.harvest;

/**
 * A dataset that was skipped.
 *
 * @param iri its IRI at the source, shortened if it is long; a blank node's label
 * @param fault the reason
 * @param property the property at fault
 */
public record FaultyDataset(String iri, DatasetFault fault, String property) {}
