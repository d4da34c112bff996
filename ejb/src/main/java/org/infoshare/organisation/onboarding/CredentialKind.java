package org.infoshare.organisation.onboarding;

/** The kind of credential with which a system signs in. */
public enum CredentialKind {
  CERTIFICATE,
  SECRET
}
