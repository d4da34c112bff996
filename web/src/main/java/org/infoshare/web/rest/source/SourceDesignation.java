package org.infoshare.web.rest.source;

/** Body of the designation of a source department. */
public record SourceDesignation(String reasons) {}
