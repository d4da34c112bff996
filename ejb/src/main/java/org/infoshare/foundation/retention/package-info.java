/**
 * What is kept for a time and then deleted: no table of what only passes grows for ever. Each
 * feature says by a {@link org.infoshare.foundation.retention.Retention} what of its own ends; the
 * table of all of them, with their settings, stands in {@code docs/operations.md}. Cases and
 * evidence never end here.
 */
package org.infoshare.foundation.retention;
