package org.infoshare.web.rest.need;

/** Body of the answer that an entry already contains the information. */
public record NeedEntryReferral(String entry, String text) {}
