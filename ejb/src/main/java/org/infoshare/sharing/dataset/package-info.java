/**
 * The records that the platform hosts for a providing department, with every version (基础信息库).
 *
 * <p>{@link org.infoshare.sharing.dataset.DatasetService} takes records from the responsible
 * department only, item by item against the published entry, all or nothing. {@link
 * org.infoshare.sharing.dataset.HostedRecords} reads them for the exchange.
 */
package org.infoshare.sharing.dataset;
