/**
 * The quality of hosted data (Decree 809 art. 18): what a provider demands of its records beyond
 * their form, and how many meet it.
 *
 * <p>{@link org.infoshare.sharing.quality.QualityService} is the way in. An assessment looks at all
 * records of an entry and leaves a report of figures that everybody may read who may read the
 * entry; which records are at fault only the provider reads, and that it did is on record.
 */
package org.infoshare.sharing.quality;
