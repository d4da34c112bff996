package org.infoshare.web.rest.objection;

/** Body of the assignment of an objection to the responsible department. */
public record ObjectionRouting(String department) {}
