package org.infoshare.web.rest.need;

import org.infoshare.catalogue.description.NewEntry;

/** Body of the execution of what a dispute decided. */
public record NeedExecution(NewEntry entry) {}
