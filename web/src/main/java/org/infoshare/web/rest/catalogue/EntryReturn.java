package org.infoshare.web.rest.catalogue;

/** Body of the return of an entry to its department. */
public record EntryReturn(String reasons) {}
