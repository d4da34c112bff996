package org.infoshare.web.rest.negotiation;

/** Body of the withdrawal of a need: why. */
public record NeedWithdrawal(String reasons) {}
