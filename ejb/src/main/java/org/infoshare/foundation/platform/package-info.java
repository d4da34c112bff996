/**
 * The common base of every feature: callers and their roles, refusals, transition tables, the
 * clock, JSON and pages.
 *
 * <p>This package depends on no other package of the platform and knows no department, entry or
 * request. It is not an attic: whatever only one feature needs belongs to that feature.
 */
package org.infoshare.foundation.platform;
