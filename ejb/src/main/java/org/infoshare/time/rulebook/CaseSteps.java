package org.infoshare.time.rulebook;

/** The steps of one kind of case. Each feature with a transition table implements it as a bean. */
public interface CaseSteps {

  /** The kind of case: a word of lower-case letters, as in the inbox. */
  String caseKind();

  /** Its steps by rule-set. */
  RuleSetTables<?, ?> tables();
}
