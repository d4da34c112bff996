/**
 * What the platform tells of itself in numbers, for a program that watches it.
 *
 * <p>A feature that has something to tell is a {@link
 * org.infoshare.foundation.metrics.MeasureSource}; {@link
 * org.infoshare.foundation.metrics.MetricsService} asks them all when somebody reads the metrics,
 * and never else. How they are written is no business of this package.
 */
package org.infoshare.foundation.metrics;
