package org.infoshare.web.rest.objection;

/** Body of the withdrawal of an objection. */
public record ObjectionWithdrawal(String reasons) {}
