package org.infoshare.catalogue.formcheck;

/** A published version that an answer rests on. */
public record UsedEntry(String entry, int version, String provider) {}
