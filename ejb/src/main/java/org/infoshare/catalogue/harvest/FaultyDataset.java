package org.infoshare.catalogue.harvest;

/**
 * A dataset that was passed over.
 *
 * @param iri its name at its source, shortened where it is long; a blank node's label
 * @param fault why
 * @param about which property it is
 */
public record FaultyDataset(String iri, DatasetFault fault, String about) {}
