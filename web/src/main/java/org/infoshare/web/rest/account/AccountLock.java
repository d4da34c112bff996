package org.infoshare.web.rest.account;

/** Body of the locking and the unlocking of an account. */
public record AccountLock(String reasons) {}
