package org.infoshare.web.rest.objection;

/** Body of the routing of an objection: who answers for it. */
public record ObjectionRouting(String department) {}
