package org.infoshare.web.rest.source;

/** Body of the naming of a source department. */
public record SourceDesignation(String reasons) {}
