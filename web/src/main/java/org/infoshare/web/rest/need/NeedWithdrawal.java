package org.infoshare.web.rest.need;

/** Body of the withdrawal of a need, with the reasons. */
public record NeedWithdrawal(String reasons) {}
