package org.infoshare.web.rest.negotiation;

import org.infoshare.catalogue.description.NewEntry;

/** Body of the carrying out of what a dispute decided. */
public record NeedExecution(NewEntry entry) {}
