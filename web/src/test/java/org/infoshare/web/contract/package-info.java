/** The two contracts and the code, held against each other. */
package org.infoshare.web.contract;
