/**
 * The records that the platform hosts for providing departments, with all their versions (基础信息库).
 *
 * <p>{@link org.infoshare.sharing.dataset.DatasetService} accepts records only from the providing
 * department. It checks each item against the published entry and applies a batch as a whole or not
 * at all. {@link org.infoshare.sharing.dataset.HostedRecords} reads them for the exchange.
 */
package org.infoshare.sharing.dataset;
