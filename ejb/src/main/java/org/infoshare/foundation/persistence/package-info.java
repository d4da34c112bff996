/**
 * The two doors to the database, the {@link jakarta.persistence.EntityManager} and {@link
 * org.infoshare.foundation.persistence.Sql}, in one transaction: columns and converters, conditions
 * of lists, ids in the order of time, and the check that the schema has the version that the
 * application needs.
 */
package org.infoshare.foundation.persistence;
