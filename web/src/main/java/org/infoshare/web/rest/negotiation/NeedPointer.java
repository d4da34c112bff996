package org.infoshare.web.rest.negotiation;

/** Body of the answer that an entry has it already. */
public record NeedPointer(String entry, String text) {}
