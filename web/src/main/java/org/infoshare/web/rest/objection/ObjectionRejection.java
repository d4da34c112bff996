package org.infoshare.web.rest.objection;

/** Body of the rejection of an objection. */
public record ObjectionRejection(String reasons) {}
