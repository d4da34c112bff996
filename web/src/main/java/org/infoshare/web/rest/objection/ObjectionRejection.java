package org.infoshare.web.rest.objection;

/** Body of the decision to stand by what is in doubt. */
public record ObjectionRejection(String reasons) {}
