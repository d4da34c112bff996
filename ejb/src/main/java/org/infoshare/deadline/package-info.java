/**
 * Due dates of cases and the ledger that explains each of them (期限): the days counted and skipped
 * and the article behind the limit.
 */
package org.infoshare.deadline;
