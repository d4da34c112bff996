package org.infoshare.web.rest.dispute;

/** Body of the assent to a result. */
public record DisputeApproval(Integer proposal) {}
