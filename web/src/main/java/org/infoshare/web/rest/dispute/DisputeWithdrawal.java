package org.infoshare.web.rest.dispute;

/** Body of the withdrawal of a dispute. */
public record DisputeWithdrawal(String reasons) {}
