/**
 * The common base of every feature: refusals, transition tables, the clock, JSON, idempotent
 * commands, the database and the version of its schema.
 *
 * <p>This package depends on no other package of the platform and knows no department, entry or
 * request. It is not an attic: whatever only one feature needs belongs to that feature.
 */
package org.infoshare.foundation.platform;
