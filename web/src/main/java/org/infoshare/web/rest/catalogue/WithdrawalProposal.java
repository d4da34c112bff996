package org.infoshare.web.rest.catalogue;

/** Body of the proposal to take an entry out of the catalogue. */
public record WithdrawalProposal(String reasons) {}
