/**
 * The schema of the database, and the command that makes it and brings it up to date.
 *
 * <p>It works as the owner of the schema and outside the server, so that the server never has the
 * owner's password. What the application may do with each table is granted here, and nothing else.
 */
package org.infoshare.schema;
