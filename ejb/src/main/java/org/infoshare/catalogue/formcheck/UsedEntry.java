package org.infoshare.catalogue.formcheck;

/** A published version that an answer is based on. */
public record UsedEntry(String entry, int version, String provider) {}
