package org.infoshare.organisation.onboarding;

/** By what a system signs in. */
public enum CredentialKind {
  CERTIFICATE,
  SECRET
}
