package org.infoshare.web.rest.request;

/** Body of the withdrawal of an application. */
public record RequestApplicationWithdrawal(String reasons) {}
