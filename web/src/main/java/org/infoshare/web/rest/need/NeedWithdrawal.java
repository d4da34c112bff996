package org.infoshare.web.rest.need;

/** Body of the withdrawal of a need: why. */
public record NeedWithdrawal(String reasons) {}
