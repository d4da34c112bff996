package org.infoshare.web.rest.objection;

/** Body of the confirmation of an objection: what was wrong. */
public record ObjectionCorrection(String statement) {}
