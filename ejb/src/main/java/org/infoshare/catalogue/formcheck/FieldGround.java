package org.infoshare.catalogue.formcheck;

/** Why a field was answered so. */
public enum FieldGround {
  /** Its source publishes it. */
  PUBLISHED,
  /** It belongs to this matter, to today or to the applicant's will: no register can hold it. */
  OF_THE_MATTER,
  /** Nothing in the catalogue is called so. */
  NOT_HELD,
  /** A department is known to have it, but has not published it. */
  NOT_PUBLISHED,
  /** A department publishes it and does not share it, on a legal basis. */
  NOT_SHARED,
  /** The name says too little, or means several things. */
  AMBIGUOUS,
  /** The name is in words or a language that the platform does not read. */
  LANGUAGE_NOT_COVERED
}
