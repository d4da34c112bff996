/**
 * What every feature stands on: refusals, transition tables, the clock, JSON, idempotent commands,
 * the database and the version of its schema.
 *
 * <p>This package depends on nothing else of ours and knows no department, entry or request. It is
 * not an attic: what only one feature needs stays in that feature.
 */
package org.infoshare.foundation.platform;
