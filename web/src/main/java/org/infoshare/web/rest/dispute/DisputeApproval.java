package org.infoshare.web.rest.dispute;

/** Body of the approval of a result. */
public record DisputeApproval(Integer proposal) {}
