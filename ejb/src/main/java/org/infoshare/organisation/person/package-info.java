/**
 * The persons behind the accounts (自然人), so that four eyes are two persons and not two names.
 *
 * <p>{@link org.infoshare.organisation.person.Persons} registers a person when an account is
 * opened. {@link org.infoshare.organisation.person.SecondPerson} owns the rule which accounts count
 * as one person; every feature asks it through the {@link
 * org.infoshare.foundation.platform.Caller}.
 */
package org.infoshare.organisation.person;
