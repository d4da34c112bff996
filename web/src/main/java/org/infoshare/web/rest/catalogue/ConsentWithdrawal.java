package org.infoshare.web.rest.catalogue;

/** Body of the withdrawal of a standing consent. */
public record ConsentWithdrawal(String reasons) {}
