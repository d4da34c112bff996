package org.infoshare.web.rest.department;

/** Body of the refusal of a proposed merger or change. */
public record ProposalRefusal(String reasons) {}
