package org.infoshare.organisation.system;

/** The kind of credential with which a system signs in. */
public enum CredentialKind {
  CERTIFICATE,
  SECRET
}
