/**
 * What an entry of the catalogue says (rules, section 8.3; Decree 809 arts. 13 to 15): fields,
 * information items, classification and code lists.
 *
 * <p>{@link org.infoshare.catalogue.description.NewEntry} is the description, {@link
 * org.infoshare.catalogue.description.DescriptionChecks} judges it, and {@link
 * org.infoshare.catalogue.description.Differences} compares two of them. It knows neither stages
 * nor versions. Other features add rules through {@link
 * org.infoshare.catalogue.description.DescriptionRule}.
 */
package org.infoshare.catalogue.description;
