package org.infoshare.web.rest.request;

/** Body of the withdrawal of a request. */
public record RequestWithdrawal(String reasons) {}
