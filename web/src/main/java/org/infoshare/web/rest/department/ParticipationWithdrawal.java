package org.infoshare.web.rest.department;

/** Body of the withdrawal of a declaration. */
public record ParticipationWithdrawal(String reasons) {}
