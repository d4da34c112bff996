package org.infoshare.web.rest.compliance;

/** Body of a referral to the body that may sanction. */
public record ViolationReferral(String referredTo, String document, String reasons) {}
