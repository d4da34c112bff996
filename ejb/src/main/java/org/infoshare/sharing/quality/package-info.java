/**
 * The quality of hosted data (Decree 809 art. 18): what a provider requires of its records beyond
 * their format, and how many records meet it.
 *
 * <p>{@link org.infoshare.sharing.quality.QualityService} is the entry point. An assessment checks
 * all records of an entry and stores a report of figures. Everybody who may read the entry may read
 * the report. Only the provider may read which records have defects, and each such read is recorded
 * as evidence.
 */
package org.infoshare.sharing.quality;
