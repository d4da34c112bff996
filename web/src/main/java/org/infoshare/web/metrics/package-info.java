/**
 * The metrics of the platform on one page, in the text format of Prometheus.
 *
 * <p>{@link org.infoshare.web.metrics.MeasuredCallFilter} counts and times the calls; everything
 * else is counted where it happens, by whoever knows nothing of this package, and read when the
 * page is asked for. The library of Prometheus is known here alone.
 */
package org.infoshare.web.metrics;
