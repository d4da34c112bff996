package org.infoshare.web.rest.need;

/** Body of the answer that an entry has it already. */
public record NeedEntryReferral(String entry, String text) {}
