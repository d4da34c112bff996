/** The health checks of the server, for monitors and balancers. */
package org.infoshare.foundation.health;
