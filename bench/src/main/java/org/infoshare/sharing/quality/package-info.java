/** The bench of the assessment of large datasets. */
package org.infoshare.sharing.quality;
