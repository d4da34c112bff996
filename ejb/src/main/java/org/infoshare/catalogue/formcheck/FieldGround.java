package org.infoshare.catalogue.formcheck;

/** The reason for the answer about a field. */
public enum FieldGround {
  /** Its source publishes it. */
  PUBLISHED,
  /** It concerns this matter, the present day or the applicant's will: no register can have it. */
  CASE_SPECIFIC,
  /** Nothing in the catalogue has this name. */
  NOT_IN_CATALOGUE,
  /** A department is known to have it, but has not published it. */
  NOT_PUBLISHED,
  /** A department publishes it and does not share it, on a legal basis. */
  NOT_SHARED,
  /** The name is too general, or means several things. */
  AMBIGUOUS,
  /** The name is in words or a language that the platform cannot read. */
  LANGUAGE_NOT_COVERED
}
